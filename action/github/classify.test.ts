import { expect, test } from "vitest";
import { blockIn, classify } from "./classify.ts";

const accepted = { "x-accepted-github-permissions": "administration=read" };
const spent = { "x-ratelimit-remaining": "0" };
const secondary = {
  documentation_url: "https://docs.github.com/rest/overview/rate-limits#about-secondary-rate-limits",
};

const older = {
  message: "API rate limit exceeded for installation ID 1.",
  documentation_url: "https://developer.github.com/v3/#rate-limiting",
};
const primary = {
  message: "API rate limit exceeded for user ID 1.",
  documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api",
};

test.each([
  [401, {}, null, "unauthenticated"],
  [403, {}, { message: "You have exceeded a secondary rate limit" }, "refused"],
  [403, accepted, null, "refused"],
  [403, { ...accepted, ...spent }, null, "refused"],
  [403, spent, null, "primary-limit"],
  [429, spent, null, "primary-limit"],
  [403, { "retry-after": "60" }, null, "secondary-limit"],
  [403, { "retry-after": "60", ...spent }, null, "secondary-limit"],
  [403, {}, secondary, "secondary-limit"],
  [403, {}, primary, "secondary-limit"],
  [403, accepted, primary, "secondary-limit"],
  [403, spent, primary, "primary-limit"],
  [403, { ...accepted, ...spent }, primary, "primary-limit"],
  [429, {}, older, "secondary-limit"],
  [403, {}, older, "secondary-limit"],
  [
    403,
    {},
    { message: "API rate limit exceeded", documentation_url: "https://docs.github.com/rest" },
    "refused",
  ],
  [429, {}, null, "secondary-limit"],
  [404, {}, null, "refused"],
  [409, {}, null, "refused"],
  [410, {}, null, "refused"],
  [422, {}, null, "refused"],
  [451, {}, null, "refused"],
  [408, {}, null, "retry"],
  [500, {}, null, "retry"],
  [502, {}, "<html>", "retry"],
  [504, {}, null, "retry"],
  [301, {}, null, "redirect"],
  [302, {}, null, "redirect"],
  [307, {}, null, "redirect"],
  [308, {}, null, "redirect"],
  [304, {}, null, "not-modified"],
  [200, spent, null, "ok"],
] as const)("%s with %j and %j is %s", (status, headers, body, expected) => {
  expect(classify(status, headers, body)).toBe(expected);
});

test.each([
  [
    { message: "Repository access blocked", block: { reason: "tos", created_at: "x", html_url: null } },
    "tos",
  ],
  [{ block: { reason: "sensitive_data" } }, "sensitive_data"],
  [{ block: { reason: null } }, "unknown"],
  [{ block: { reason: "<script>\n::error::" } }, "unknown"],
  [{ message: "Repository access blocked" }, null],
  ["<html>", null],
  [null, null],
])("a refusal with %j is blocked for %s", (body, expected) => {
  expect(blockIn(body)).toBe(expected);
});
