import { expect, test } from "vitest";
import type { NamedApproval } from "../../model/approvals.ts";
import { namedApprovals, restingOn, sightOf } from "./named-approvals.ts";

const given: NamedApproval = {
  file: "controls/identities/a.md",
  by: "priya",
  on: "2026-01-10",
  digest: `sha256:${"0".repeat(64)}`,
  found: "seen",
  commit: "1".repeat(40),
  pull_request: 7,
  author: "omar",
  review: 700,
  submitted: "2026-01-20T09:00:00Z",
};
const stated: NamedApproval = { ...given, found: "own-pull-request", review: null, submitted: null };

test("an approval that was seen says on which day, and how long after the day that the document gives", () => {
  expect(sightOf(given)).toEqual({ level: "seen", pull: 7, on: "2026-01-20", after: 10 });
  expect(sightOf({ ...given, on: "2026-01-21" })).toMatchObject({ after: 0 });
});

test("one that was not seen is only stated, with the reason in both languages", () => {
  expect(sightOf(stated)).toMatchObject({
    level: "stated",
    why: { en: "pull request 7, which brought that in, is their own" },
  });
});

test("one that is said to be seen without a time is only stated", () => {
  expect(sightOf({ ...given, submitted: null })).toMatchObject({ level: "stated" });
});

test("checks rest on approvals of ownership and of exceptions", () => {
  expect(
    ["controls/identities/a.md", "controls/exceptions/EXC-1.md", "controls/variances/a.md"].map(restingOn),
  ).toEqual([["identity-was-approved-before-use"], ["exceptions-are-accepted-with-authority"], []]);
});

test("what nobody saw stands first, and no file is no approval", () => {
  const data = { record: "approvals", schema: 2, organization: "acme", approvals: [given, stated] } as const;
  const filed = {
    file: "evidence/acme/approvals.md",
    data: { ...data, approvals: [given, stated] },
    body: "",
  };
  expect(namedApprovals(filed).map(({ found }) => found)).toEqual(["own-pull-request", "seen"]);
  expect(namedApprovals(null)).toEqual([]);
});
