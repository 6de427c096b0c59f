import { expect, test } from "vitest";
import { type BroughtBy, givenIn } from "./named-approval.ts";

const HEAD = "b".repeat(40);
const MERGE = "c".repeat(40);
const review = (changes: object = {}) => ({
  id: 70,
  user: { login: "Maria", id: 2, type: "User" },
  state: "APPROVED",
  body: "",
  commit_id: HEAD,
  submitted_at: "2026-01-10T09:00:00Z",
  ...changes,
});
const brought = (reviews: ReturnType<typeof review>[], pull: object = {}): BroughtBy => ({
  reviews,
  pull: {
    number: 7,
    merged_at: "2026-01-10T10:00:00Z",
    merge_commit_sha: MERGE,
    user: { login: "dana" },
    head: { sha: HEAD },
    base: { ref: "main" },
    ...pull,
  },
});

test.each([
  ["nothing brought it in that is known", null, null, "not-in-history"],
  ["it was pushed", MERGE, null, "no-pull-request"],
  ["nobody approved", MERGE, brought([]), "not-approved"],
  [
    "another approved",
    MERGE,
    brought([review({ user: { login: "noah", id: 3, type: "User" } })]),
    "not-approved",
  ],
  ["they only commented", MERGE, brought([review({ state: "COMMENTED" })]), "not-approved"],
  ["the approval was dismissed", MERGE, brought([review({ state: "DISMISSED" })]), "not-approved"],
  [
    "they asked for changes afterwards",
    MERGE,
    brought([review(), review({ id: 71, state: "CHANGES_REQUESTED" })]),
    "not-approved",
  ],
  [
    "they approved after the merge",
    MERGE,
    brought([review({ submitted_at: "2026-01-10T10:00:01Z" })]),
    "not-approved",
  ],
  [
    "a bot of that name approved",
    MERGE,
    brought([review({ user: { login: "maria", id: 2, type: "Bot" } })]),
    "not-approved",
  ],
  ["they opened it", MERGE, brought([review()], { user: { login: "maria" } }), "own-pull-request"],
  [
    "they approved what stood there before",
    MERGE,
    brought([review({ commit_id: "a".repeat(40) })]),
    "approved-earlier-state",
  ],
] as const)("an approval is not seen where %s", (_where, commit, by, expected) => {
  expect(givenIn(commit, "maria", by)).toMatchObject({
    found: expected,
    commit,
    review: null,
    submitted: null,
  });
});

test("an approval is seen where who is named approved the head of another's pull request", () => {
  expect(givenIn(MERGE, "maria", brought([review({ id: 69, commit_id: "a".repeat(40) }), review()]))).toEqual(
    {
      found: "seen",
      commit: MERGE,
      pull_request: 7,
      author: "dana",
      review: 70,
      submitted: "2026-01-10T09:00:00Z",
    },
  );
});

test("an account that is gone opened it, and is not the one that approved", () => {
  expect(givenIn(MERGE, "maria", brought([review()], { user: null }))).toMatchObject({
    found: "seen",
    author: null,
  });
});
