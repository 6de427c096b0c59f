import { expect, test } from "vitest";
import { aChange } from "./examples/a-change.ts";
import { aGovernance, aSystem } from "./examples/a-context.ts";
import { aMachineUser } from "./examples/a-machine-user.ts";
import { anEmergency } from "./examples/a-register.ts";
import { aRepository } from "./examples/a-snapshot.ts";
import { saidOf } from "./examples/changed.ts";
import { exemptionInWords } from "./examples/in-words.ts";
import { mergedChangeWasApprovedByAnother as check } from "./merged-change-was-approved-by-another.ts";

const TOO_FEW =
  "Merged with fewer than 1 approval of people who neither opened it nor wrote its last commit: #12.";
const person = (login: string) => ({ login, app: false });
const machine = aMachineUser();

test.each([
  ["nobody", { approved_by: [] }, "fail", TOO_FEW],
  ["its author alone", { approved_by: [person("SAM")] }, "fail", TOO_FEW],
  ["who wrote its last commit", { last_commit_by: "rhea" }, "fail", TOO_FEW],
  ["an App alone", { approved_by: [{ login: "approver", app: true }] }, "fail", TOO_FEW],
  ["a machine's account alone", { approved_by: [person(machine.title)] }, "fail", TOO_FEW],
  ["who is not shown", { approved_by: null }, "unknown", "GitHub did not show all reviews of #12."],
  [
    "another person",
    {},
    "pass",
    "Each change merged in this month and the three before it had 1 approval or more of other people, or was made in an emergency that is on record.",
  ],
] as const)("a change that was approved by %s", (_, changes, outcome, sentence) => {
  const { approved_by: by = aChange().approved_by } = { approved_by: undefined, ...changes };
  const merged = [aChange({ ...changes, approved_by: by && [...by] })];
  expect(saidOf(check, { merged }, { identities: [machine] })).toMatchObject({ outcome, sentence });
});

test("the finding dates from the first of them, and what is not shown takes nothing from it", () => {
  const merged = [
    aChange({ number: 9, approved_by: null, merged_at: "2026-01-02T00:00:00Z" }),
    aChange({ number: 10, approved_by: [], merged_at: "2026-01-20T00:00:00Z" }),
    aChange({ number: 11, approved_by: [], merged_at: "2026-01-10T00:00:00Z" }),
  ];
  expect(saidOf(check, { merged })).toMatchObject({ outcome: "fail", since: "2026-01-10" });
});

test.each([
  ["one that was not asked about", null, "unknown"],
  ["one without a change", {}, "not-applicable"],
  [
    "one whose changes lie too far back",
    { merged: [aChange({ approved_by: [], merged_at: "2025-09-30T23:59:59Z" })] },
    "not-applicable",
  ],
  [
    "one whose change is the first that is asked about",
    { merged: [aChange({ approved_by: [], merged_at: "2025-10-01T00:00:00Z" })] },
    "fail",
  ],
] as const)("a repository: %s", (_, changes, outcome) => {
  expect(
    saidOf(check, changes && { ...changes, merged: [...("merged" in changes ? changes.merged : [])] }),
  ).toMatchObject({ outcome });
});

test.each([
  ["to whoever merged it", { granted_to: "rhea" }, "2026-01-12T11:00:00Z", "pass"],
  ["to its author", { granted_to: "sam" }, "2026-01-12T11:00:00Z", "pass"],
  ["to somebody else", { granted_to: "kim" }, "2026-01-12T11:00:00Z", "fail"],
  ["and over by then", { granted_to: "rhea" }, "2026-01-13T11:00:00Z", "fail"],
] as const)("a change in an emergency that was granted %s", (_, granted, at, outcome) => {
  const emergencies = [
    anEmergency({ ...granted, granted_at: "2026-01-12T10:00:00Z", revoked_at: "2026-01-12T12:00:00Z" }),
  ];
  const merged = [aChange({ approved_by: [], merged_at: at })];
  expect(saidOf(check, { merged }, { emergencies })).toMatchObject({ outcome });
});

test("a repository of no financial system is not asked about, and an archived one of a financial system is", () => {
  const governance = aGovernance({ systems: [aSystem()] });
  const tools = aRepository({}, { id: 8, name: "tools" });
  expect(exemptionInWords(check, check.exempt?.(tools, governance))).toBe(
    "The repository belongs to no financial system.",
  );
  expect(check.exempt?.(aRepository({ archived: true }), governance)).toBeNull();
});
