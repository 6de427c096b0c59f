import { expect, test } from "vitest";
import { aConflict, aFail, anIdentity } from "../../action/criteria/examples/a-ledger.ts";
import { aControl, anOverlay } from "../../action/criteria/examples/a-world.ts";
import { anException } from "../../action/checks/examples/a-register.ts";
import { aDeficiency } from "../../action/certify/examples/registers.ts";
import type { Compensation } from "../../model/exception.ts";
import type { ControlId } from "../../model/assessment.ts";
import type { Control } from "../../model/control.ts";
import { printCriterion } from "../../model/reasons/print-criterion.ts";
import { concludeCase } from "./a-case.ts";

const CHECK = "deploy-key-is-read-only";
const rule = { rule: { en: "It reads only.", ja: "読取り専用である。" }, criteria: [] };
const SEEN: Control["rules"] = [{ ...rule, checks: [CHECK], open: null }];
const OPEN: Control["rules"] = [
  {
    ...rule,
    checks: [],
    open: { cause: "not-asked", why: { en: "It is not read yet.", ja: "現時点では読み取っていない。" } },
  },
];

/** Verdicts under SOX where conflicts of the review are compensated by these controls. */
function verdictsWhere(
  controls: readonly ControlId[],
  { rules = SEEN, outcome = "pass" }: { rules?: Control["rules"]; outcome?: "pass" | "fail" } = {},
) {
  const worded: readonly ControlId[] = ["REV-01", "REV-02", "SOD-01", "SOD-02"];
  const { conclusions } = concludeCase({
    regimes: ["sox"],
    review: {
      controls: ["REV-01", "REV-02"],
      conflicts: controls.map((control, index) => aConflict(index + 1, { control })),
    },
    governance: {
      controls: worded.map((id) => aControl(id, id === "SOD-02" ? { rules } : { rules: [] })),
      overlays: worded.map((id) => anOverlay("sox", id, { language: "en" })),
    },
    ledger: {
      identities: [1, 2].map((id) =>
        anIdentity(id, { assessments: [aFail(CHECK, "2026-07-01", { outcome })] }),
      ),
    },
  });
  return (control: ControlId) => {
    const verdict = conclusions[0]?.data.verdicts.find((one) => one.control === control);
    if (verdict === undefined) throw new Error(`nothing is concluded of ${control}`);
    const tested = verdict.criteria.find(({ criterion }) => criterion === "duties-tested");
    const said = tested === undefined ? null : printCriterion(tested, "en");
    return { verdict: verdict.verdict, value: tested?.value, said };
  };
}

test("a conflict is compensated by a control that is itself concluded to be effective, though its id come later", () => {
  const of = verdictsWhere(["SOD-02"]);
  expect(of("SOD-02").verdict).toBe("effective");
  expect(of("REV-01")).toMatchObject({ verdict: "effective", value: "met" });
  expect(of("REV-01").said).toContain("SOD-02, which stands in, is concluded to be effective.");
});

test("a control of which nobody could look whether it works compensates nothing that is known", () => {
  const of = verdictsWhere(["SOD-02"], { rules: OPEN });
  expect(of("SOD-02").verdict).toBe("indeterminate");
  for (const control of ["REV-01", "REV-02", "SOD-01"] as const)
    expect(of(control)).toMatchObject({ verdict: "indeterminate", value: "unknown" });
  expect(of("REV-01").said).toMatch(
    /SOD-02 stands in for 1 conflict of 2026-Q3, and is itself concluded “Not supported .*one of them: It reads only\./,
  );
});

test("a control that is deficient compensates nothing", () => {
  const of = verdictsWhere(["SOD-02"], { outcome: "fail" });
  expect(of("SOD-02").verdict).toBe("deficient-design");
  expect(of("REV-01")).toMatchObject({ verdict: "deficient-design", value: "missed" });
});

test.each<[string, readonly ControlId[], ControlId, RegExp]>([
  ["one that the regime does not word", ["LOG-01"], "REV-01", /LOG-01 .*is not assessed here/],
  ["the one that asks", ["REV-01"], "REV-01", /REV-01 .*is the control that the conflicts are held against/],
  [
    "one that cannot lean on itself",
    ["REV-01"],
    "REV-02",
    /REV-01 .*itself concluded “Deficiency in design”/,
  ],
  [
    "one that leans on the one that asks",
    ["REV-01", "REV-02"],
    "SOD-01",
    /REV-01 .*itself concluded “Deficiency in design”/,
  ],
  [
    "the other of two that lean on each other",
    ["REV-01", "REV-02"],
    "REV-01",
    /REV-02 .*leads back to the control that asks: REV-02, REV-01\./,
  ],
])("nothing is compensated by %s", (_, controls, asking, said) => {
  const found = verdictsWhere(controls)(asking);
  expect(found).toMatchObject({ verdict: "deficient-design", value: "missed" });
  expect(found.said).toMatch(said);
});

const tested = { control: "cc-log", what: "Uses are read.", evidence: "The list.", tested_by: "sara" };
test.each<[string, boolean, Partial<Compensation>]>([
  ["somebody else tested it in the period", true, { tested_on: "2026-09-02" }],
  ["it was tested before the period", false, { tested_on: "2026-06-30" }],
  ["it is to be tested after the period", false, { tested_on: "2026-10-02" }],
  ["nobody says who tested it", false, { tested_on: "2026-09-02", tested_by: null }],
  ["whoever asked for the exception tested it", false, { tested_on: "2026-09-02", tested_by: "Dana" }],
  ["the test left no evidence", false, { tested_on: "2026-09-02", evidence: null }],
])("what compensates lessens the severity of a deficiency only where %s", (_, lessens, over) => {
  const exception = anException({
    accepted: { by: "maria", at: "2026-07-01", until: "2026-12-31", reference: null },
    compensating: [{ ...tested, tested_on: null, ...over }],
  });
  const deficiency = aDeficiency({ control: "SOD-02", exceptions: ["EXC-1"] });
  const { conclusions } = concludeCase({
    regimes: ["sox"],
    control: "SOD-02",
    rules: SEEN,
    review: null,
    signOff: null,
    governance: { exceptions: [exception], deficiencies: [deficiency] },
    ledger: { identities: [anIdentity(1, { assessments: [aFail(CHECK, "2026-07-01")] })] },
  });
  const indication = conclusions[0]?.data.verdicts[0]?.indication;
  expect(indication?.likelihood.some(({ reason }) => reason === "compensation-tested-in-period")).toBe(
    lessens,
  );
});
