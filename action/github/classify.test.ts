import { expect, test } from "vitest";
import { classify } from "./classify.ts";

const accepted = { "x-accepted-github-permissions": "administration=read" };
const spent = { "x-ratelimit-remaining": "0" };
const secondary = {
  documentation_url: "https://docs.github.com/rest/overview/rate-limits#about-secondary-rate-limits",
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
