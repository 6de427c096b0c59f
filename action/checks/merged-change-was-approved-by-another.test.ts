import { describe, expect, test } from "vitest";
import type { MergedChange } from "../../model/change.ts";
import type { Emergency } from "../../model/emergency.ts";
import { aChange } from "./examples/a-change.ts";
import { aGovernance, aSystem } from "./examples/a-context.ts";
import { aMachineUser } from "./examples/a-machine-user.ts";
import { anEmergency } from "./examples/a-register.ts";
import { aKey, aRepository, aToken } from "./examples/a-snapshot.ts";
import { saidOf } from "./examples/changed.ts";
import { exemptionInWords } from "./examples/in-words.ts";
import { mergedChangeWasApprovedByAnother as check } from "./merged-change-was-approved-by-another.ts";

const TOO_FEW =
  "Merged with fewer than 1 approval of people who neither opened it nor wrote a commit of it: #12.";
const NOT_KNOWN =
  "GitHub does not tell whether an approval counted at the merge, whether its giver wrote a commit, or whether an identity that is gone was used in an emergency here: #12.";
const person = (login: string) => ({ login, app: false });
const machine = aMachineUser();

test.each<[string, Partial<MergedChange>, string, string]>([
  ["nobody", { approved_by: [] }, "fail", TOO_FEW],
  ["its author alone", { approved_by: [person("SAM")] }, "fail", TOO_FEW],
  ["who wrote its last commit", { last_commit_by: "rhea" }, "fail", TOO_FEW],
  ["who wrote an earlier commit", { written_by: ["Rhea", "sam"] }, "fail", TOO_FEW],
  ["who may have written a commit of no account", { written_by: ["sam", null] }, "unknown", NOT_KNOWN],
  ["another, as a record from before says", { written_by: null }, "unknown", NOT_KNOWN],
  [
    "one who may not write today",
    { approved_by: [], perhaps_approved_by: [person("kim")] },
    "unknown",
    NOT_KNOWN,
  ],
  ["one that is gone", { approved_by: [], perhaps_approved_by: [null] }, "unknown", NOT_KNOWN],
  [
    "its author alone, who may not write today",
    { approved_by: [], perhaps_approved_by: [person("sam")] },
    "fail",
    TOO_FEW,
  ],
  [
    "nobody, as a record from before says",
    { approved_by: [], perhaps_approved_by: null },
    "unknown",
    NOT_KNOWN,
  ],
  ["an App alone", { approved_by: [{ login: "approver", app: true }] }, "fail", TOO_FEW],
  ["a machine's account alone", { approved_by: [person(machine.title)] }, "fail", TOO_FEW],
  ["who is not shown", { approved_by: null }, "unknown", "GitHub did not show all reviews of #12."],
  [
    "another person",
    {},
    "pass",
    "Each change merged in this month and the three before it had 1 approval or more of other people, or was made in an emergency that is on record.",
  ],
])("a change that was approved by %s", (_, changes, outcome, sentence) => {
  const merged = [aChange(changes)];
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

describe("a change that nobody approved, in an emergency", () => {
  const token = aToken();
  const key = aKey({ read_only: false });
  const elsewhere = aKey(
    { read_only: false },
    { id: 48299, title: "other", repository: { id: 8, name: "tools" } },
  );
  const AT = "2026-01-12T11:00:00Z";
  test.each<[string, Partial<Emergency>, string, string]>([
    ["granted to whoever merged it", {}, AT, "pass"],
    ["granted to its author", { granted_to: "sam" }, AT, "pass"],
    ["granted to somebody else", { granted_to: "kim" }, AT, "fail"],
    ["that was over by then", {}, "2026-01-13T11:00:00Z", "fail"],
    ["with a key of the repository", { identity: key.uid }, AT, "pass"],
    ["with a key of another repository", { identity: elsewhere.uid }, AT, "fail"],
    ["in which no reporting code was changed", { changed_reporting_code: false }, AT, "fail"],
    ["with an identity that no scan sees", { identity: "github:deploy-key:1" }, AT, "unknown"],
  ])("%s", (_, stated, at, outcome) => {
    const emergencies = [
      anEmergency({
        granted_to: "rhea",
        granted_at: "2026-01-12T10:00:00Z",
        revoked_at: "2026-01-12T12:00:00Z",
        changed_reporting_code: true,
        ...stated,
      }),
    ];
    const identities = [token, key, elsewhere];
    const merged = [aChange({ approved_by: [], merged_at: at })];
    expect(saidOf(check, { merged }, { emergencies, identities })).toMatchObject({ outcome });
  });

  test("is named, beside what fails and where all else passes; one that others approved is none", () => {
    const granted_at = "2026-01-12T10:00:00Z";
    const emergencies = [
      anEmergency({ granted_to: "rhea", granted_at, changed_reporting_code: true, review: null }),
    ];
    const excused = aChange({ number: 9, approved_by: [], merged_at: AT });
    const approved = aChange({ number: 10, merged_at: AT });
    const lacking = aChange({ number: 11, approved_by: [], merged_at: "2026-01-20T00:00:00Z" });
    const said = (merged: MergedChange[]) => saidOf(check, { merged }, { emergencies, identities: [token] });
    const passed = said([excused, approved]);
    expect(passed.outcome).toBe("pass");
    expect(passed.sentence).toMatch(/; counted as made in an emergency that is on record: #9\.$/);
    const failed = said([excused, approved, lacking]);
    expect(failed.outcome).toBe("fail");
    expect(failed.sentence).toMatch(/: #11; counted .*: #9\.$/);
  });
});

test("a repository of no financial system is not asked about, and an archived one of a financial system is", () => {
  const governance = aGovernance({ systems: [aSystem()] });
  const tools = aRepository({}, { id: 8, name: "tools" });
  expect(exemptionInWords(check, check.exempt?.(tools, governance))).toBe(
    "The repository belongs to no financial system.",
  );
  expect(check.exempt?.(aRepository({ archived: true }), governance)).toBeNull();
});
