import { expect, test } from "vitest";
import { emptyLedger } from "../../model/ledger.ts";
import { assessment, deployKey, organization, repository } from "../../test/ledger/documents.ts";
import { checksByControl, findingsByCheck, openOver, subjectsOf, tally } from "./subjects.ts";

const filed = <T>(data: T, file: string) => ({ file, data, body: "" });
const ledger = {
  ...emptyLedger(),
  organization: filed(organization(), "evidence/acme/organization.md"),
  repositories: [filed(repository("web", 2), "evidence/acme/repositories/web.md")],
  identities: [
    filed(
      deployKey(1, {
        assessments: [
          assessment("late", "unknown", "x", { since: "2025-01-01" }),
          assessment("owned", "fail", "x"),
          assessment("used", "excepted", "x"),
        ],
      }),
      "evidence/acme/identities/deploy-key/web/1.md",
    ),
    filed(
      deployKey(2, { assessments: [assessment("late", "fail", "x", { controls: ["ROT-01", "ROT-02"] })] }),
      "evidence/acme/identities/deploy-key/web/2.md",
    ),
    filed(
      deployKey(3, { state: "retired", assessments: [assessment("late", "fail", "x")] }),
      "evidence/acme/identities/deploy-key/web/3.md",
    ),
  ],
};

test("a retired identity has no findings, an exception is none", () => {
  const findings = findingsByCheck(subjectsOf(ledger));
  expect(findings.map(({ check, fail, unknown }) => [check, fail, unknown])).toEqual([
    ["late", 1, 1],
    ["owned", 1, 0],
    ["workflow-token-defaults-to-read", 1, 0],
  ]);
});

test("within a check failures come before what could not be seen, however old", () => {
  const [late] = findingsByCheck(subjectsOf(ledger));
  expect(late?.findings.map(({ assessment: { outcome } }) => outcome)).toEqual(["fail", "unknown"]);
  expect(late?.controls).toEqual(["ROT-01", "ROT-02"]);
});

test("a control lists every check that cites it, with passes too", () => {
  expect(checksByControl(subjectsOf(ledger)).get("ROT-02")).toEqual([
    { check: "late", outcomes: [{ outcome: "fail", count: 1 }] },
  ]);
  expect(
    checksByControl(subjectsOf(ledger))
      .get("LPE-01")
      ?.map(({ check }) => check),
  ).toEqual(["workflow-token-defaults-to-read"]);
});

test("what is stated is counted by itself, never among the passes", () => {
  const one = assessment("a", "stated", "x");
  expect(tally([one, assessment("b", "pass", "x"), one])).toEqual([
    { outcome: "pass", count: 1 },
    { outcome: "stated", count: 2 },
  ]);
  expect(openOver([{ assessments: [one] }])).toEqual([]);
});

test("a tally leaves out what there is none of", () => {
  expect(tally([])).toEqual([]);
});

test("what is open over several subjects counts failures and what could not be seen, nothing else", () => {
  expect(openOver(subjectsOf(ledger))).toEqual([
    { outcome: "fail", count: 3 },
    { outcome: "unknown", count: 1 },
  ]);
});
