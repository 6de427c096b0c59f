import { describe, expect, test } from "vitest";
import { aChange, aDeployment } from "./examples/a-change.ts";
import { saidOf } from "./examples/changed.ts";
import { nobodyApprovesAndDeploysAChange as check } from "./nobody-approves-and-deploys-a-change.ts";

const by = (login: string) => ({ login, app: false });
const BOTH = "An account that approved it also wrote it or deployed it: #12.";

test.each([
  ["who approved it", aDeployment({ by: by("Rhea") }), "fail", BOTH],
  [
    "an account that is gone",
    aDeployment({ by: null }),
    "unknown",
    "Who approved, wrote or deployed it is not known: #12.",
  ],
  [
    "somebody else",
    aDeployment(),
    "pass",
    "Of no change merged in this month and the three before it did an account that approved it write it or deploy it to production, as far as deployments are recorded on GitHub.",
  ],
] as const)("a change that was deployed by %s", (_, deployment, outcome, sentence) => {
  const said = saidOf(check, { merged: [aChange()], deployments: [deployment] });
  expect(said).toMatchObject({ outcome, sentence });
});

test.each([
  ["who wrote its last commit approved it", aChange({ last_commit_by: "rhea" }), "fail"],
  ["who wrote an earlier commit approved it", aChange({ written_by: ["Rhea", "sam"] }), "fail"],
  ["a commit is of no account", aChange({ written_by: ["sam", null] }), "unknown"],
  ["a record from before tells no writers", aChange({ written_by: null }), "unknown"],
  [
    "one who wrote it may have approved it",
    aChange({ approved_by: [], perhaps_approved_by: [by("sam")] }),
    "unknown",
  ],
  ["one who took no part may have", aChange({ perhaps_approved_by: [by("kim")] }), "pass"],
  ["an account that is gone may have", aChange({ perhaps_approved_by: [null] }), "unknown"],
  [
    "nobody approved it and a commit is of no account",
    aChange({ approved_by: [], written_by: [null] }),
    "pass",
  ],
  ["nobody can tell who approved it", aChange({ approved_by: null }), "unknown"],
  ["nobody approved it, which is another question", aChange({ approved_by: [] }), "pass"],
] as const)("where %s", (_, change, outcome) => {
  expect(saidOf(check, { merged: [change] })).toMatchObject({ outcome });
});

describe("the deployment that counts is", () => {
  const second = aChange({
    number: 13,
    merged_at: "2026-01-18T09:00:00Z",
    commit: "d".repeat(40),
    approved_by: [by("kim")],
  });
  test.each([
    ["to production alone", [aDeployment({ environment: "staging", by: by("rhea") })], "pass"],
    ["the first", [aDeployment(), aDeployment({ by: by("rhea"), at: "2026-01-19T09:00:00Z" })], "pass"],
    [
      "of a later change, where the change itself was not deployed",
      [aDeployment({ commit: second.commit ?? "", by: by("rhea"), at: "2026-01-19T09:00:00Z" })],
      "fail",
    ],
    ["none before the merge", [aDeployment({ by: by("rhea"), at: "2026-01-15T08:59:59Z" })], "pass"],
    [
      "none of a commit that no change became",
      [aDeployment({ by: by("rhea"), commit: "e".repeat(40) })],
      "pass",
    ],
  ])("%s", (_, deployments, outcome) => {
    expect(saidOf(check, { merged: [aChange(), second], deployments })).toMatchObject({ outcome });
  });
});

test.each([
  [null, "unknown"],
  [{}, "not-applicable"],
] as const)("where %j was read", (changes, outcome) => {
  expect(saidOf(check, changes)).toMatchObject({ outcome });
});
