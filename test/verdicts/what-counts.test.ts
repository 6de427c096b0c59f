import { describe, expect, test } from "vitest";
import { anException } from "../../action/checks/examples/a-register.ts";
import { flagged } from "../../action/conclude/examples/an-evidence.ts";
import {
  aFail,
  aLedger,
  anIdentity,
  anOrganization,
  aReview,
  aSignOff,
} from "../../action/criteria/examples/a-ledger.ts";
import { aControl, anOverlay } from "../../action/criteria/examples/a-world.ts";
import type { ControlVerdict } from "../../model/conclusion.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import type { Exception } from "../../model/exception.ts";
import type { Filed } from "../../model/governance.ts";
import type { Overlay } from "../../model/overlay.ts";
import { type Case, concludeCase, verdictIn } from "./a-case.ts";

const valueOf = ({ criteria }: ControlVerdict, id: string) =>
  criteria.find(({ criterion }) => criterion === id)?.value;

describe("a review counts", () => {
  test.each([
    ["met", "of the entity, regime, period and control", "acme-us", "sox", {}],
    ["not-performed", "of another entity", "acme-jp", "sox", {}],
    ["not-performed", "under another regime", "acme-us", "soc2", {}],
    ["not-performed", "of another control", "acme-us", "sox", { controls: ["REV-02"] }],
    ["not-performed", "of the period before", "acme-us", "sox", { period: "2026-Q2" }],
    ["not-performed", "of the period after", "acme-us", "sox", { period: "2026-Q4" }],
  ])("as %s where it is %s", (value, _where, entity, regime, over) => {
    const reviews = [aReview(entity, regime, { controls: ["REV-01"], ...over })];
    const verdict = verdictIn("sox", { ledger: { reviews } });
    expect(valueOf(verdict, "done-in-cycle")).toBe(value);
  });
});

describe("a sign-off counts", () => {
  test.each([
    ["met", "for the review", "acme-us", "sox", {}],
    ["not-performed", "for another entity's", "acme-jp", "sox", {}],
    ["not-performed", "under another regime", "acme-us", "soc2", {}],
    ["not-performed", "in another period", "acme-us", "sox", { period: "2026-Q2" }],
    ["not-performed", "for evidence alone", "acme-us", "sox", { covers: { what: "evidence" as const } }],
  ])("as %s where it was given %s", (value, _where, entity, regime, over) => {
    const signOffs = [aSignOff(entity, regime, over)];
    const verdict = verdictIn("sox", { ledger: { signOffs } });
    expect(valueOf(verdict, "signed-off")).toBe(value);
  });
});

const CHECK = "credential-is-rotated";
const rules = [{ rule: { en: "It is young.", ja: "古くない。" }, checks: [CHECK], criteria: [], open: null }];
const failing = anIdentity(1, { assessments: [aFail(CHECK, "2026-08-31")] });
const rotation: Omit<Case, "regimes"> = {
  control: "ROT-01",
  rules,
  review: null,
  signOff: null,
  ledger: { identities: [failing] },
};
const stating = (...all: Partial<Deficiency>[]) => ({
  deficiencies: all.map((over, index) => ({
    file: `controls/deficiencies/DEF-${index + 1}.md`,
    body: "",
    data: flagged(null, { deficiency: `DEF-${index + 1}`, control: "ROT-01", ...over }),
  })),
});
const reaching = (entity: string, regime: string) => ({
  affects: flagged(null).affects.map((one) => ({ ...one, entity, regime })),
});

describe("an open deficiency stands beside the verdict", () => {
  const theirs = reaching("acme-jp", "jsox");
  test.each<[readonly string[], string, Partial<Deficiency>]>([
    [["DEF-1"], "names the entity and regime", {}],
    [[], "names another entity under the regime", reaching("acme-jp", "sox")],
    [[], "names the entity under another regime", reaching("acme-us", "soc2")],
    [["DEF-1"], "names neither, but a subject that fails here", { ...theirs, subjects: [failing.data.uid] }],
    [[], "names neither, and a subject that does not fail", { ...theirs, subjects: ["github:deploy-key:2"] }],
    [[], "is closed", { state: "closed" }],
    [[], "is of another control", { control: "ROT-02" }],
    [
      [],
      "is of another control's population, which was seen",
      { control: "INV-01", criteria: ["population-complete"] },
    ],
  ])("as %j where it %s", (deficiencies, _where, over) => {
    const verdict = verdictIn("sox", { ...rotation, governance: stating(over) });
    expect(verdict.deficiencies).toEqual(deficiencies);
  });

  test("by number, in whatever order they were read", () => {
    const numbers = ["DEF-10", "DEF-9", "DEF-2"].map((deficiency) => ({ deficiency }));
    const verdict = verdictIn("sox", { ...rotation, governance: stating(...numbers) });
    expect(verdict.deficiencies).toEqual(["DEF-2", "DEF-9", "DEF-10"]);
  });
});

describe("an earlier conclusion weighs", () => {
  const conclusion = (over: object, verdict: ControlVerdict["verdict"] = "deficient-operation") => {
    const [made] = concludeCase({ ...rotation, period: "2026-Q2", regimes: ["sox"] }).conclusions;
    if (made === undefined) throw new Error("nothing was concluded");
    const verdicts = made.data.verdicts.map((one) => ({ ...one, verdict }));
    return { file: made.file, body: "", data: { ...made.data, state: "final" as const, verdicts, ...over } };
  };
  const at = (id: string) => ({ period: { id, from: "", to: "", ends_year: false } });
  test.each([
    [["deficient-before"], "found it deficient", conclusion({})],
    [["deficient-before"], "noted an exception", conclusion({}, "exception-noted")],
    [[], "found it effective", conclusion({}, "effective")],
    [[], "could not conclude", conclusion({}, "indeterminate")],
    [[], "was not final", conclusion({ state: "interim" })],
    [[], "is another entity's", conclusion({ entity: "acme-jp" })],
    [[], "is another regime's", conclusion({ regime: "soc2" })],
    [[], "is of this period", conclusion(at("2026-Q3"))],
    [[], "is of a period that ends with this one", conclusion(at("FY2026"))],
    [[], "is of another control", conclusion({ verdicts: [] })],
  ])("%j where it %s", (escalated, _where, earlier) => {
    const ledger = { ...rotation.ledger, conclusions: [earlier] };
    const { indication } = verdictIn("sox", { ...rotation, ledger });
    expect(indication?.escalated.map(({ reason }) => reason)).toEqual(escalated);
  });
});

describe("a compensating control", () => {
  const tested = { control: "cc-log", what: "It is logged.", evidence: "The log.", tested_by: "sara" };
  const on = (day: string | null, evidence: string | null = "The log.") => ({
    ...tested,
    evidence,
    tested_on: day,
  });
  const until = (last: string) => ({ by: "maria", at: "2026-01-01", until: last, reference: null });
  test.each<[boolean, string, Partial<Exception>]>([
    [true, "was tested on the first day of the period", { compensating: [on("2026-07-01")] }],
    [false, "was tested the day before the period", { compensating: [on("2026-06-30")] }],
    [false, "was never tested", { compensating: [on(null)] }],
    [false, "left no evidence", { compensating: [on("2026-07-01", null)] }],
    [false, "was tested beside one that was not", { compensating: [on("2026-07-01"), on(null)] }],
    [false, "is none at all", { compensating: [] }],
    [
      false,
      "is of an exception that ended in the period",
      { compensating: [on("2026-07-01")], accepted: until("2026-09-29") },
    ],
  ])("lessens the indication (%s) where it %s", (lessens, _where, over) => {
    const exception = anException({ accepted: until("2026-12-31"), ...over });
    const governance = {
      ...stating({ exceptions: [exception.data.exception] }),
      exceptions: [exception],
    };
    const { indication } = verdictIn("sox", { ...rotation, governance });
    const reasons = indication?.likelihood.map(({ reason }) => reason);
    expect(reasons?.includes("compensation-tested-in-period")).toBe(lessens);
  });
});

test("what is wrong with the organisation's own settings is wrong for every entity", () => {
  const check = "two-factor-is-required";
  const { file, data } = anOrganization();
  const organization = { file, body: "", data: { ...data, assessments: [aFail(check, "2026-08-31")] } };
  const { conclusions } = concludeCase({
    ...rotation,
    rules: rules.map((rule) => ({ ...rule, checks: [check] })),
    regimes: ["jsox", "sox"],
    ledger: { organization },
  });
  expect(conclusions.map(({ data: one }) => one.verdicts[0]?.verdict)).toEqual([
    "deficient-operation",
    "deficient-operation",
  ]);
});

test("a conclusion names the last scan of its period", () => {
  const scanOf = (ledger: Case["ledger"]) =>
    concludeCase({ ...rotation, regimes: ["sox"], ...(ledger && { ledger }) }).conclusions.map(({ data }) => [
      data.scan,
      data.as_of,
    ]);
  expect(scanOf({})).toEqual([["acme-20260930T020000Z", "2026-09-30T02:00:00Z"]]);
  expect(scanOf({ scans: aLedger().scans.slice(0, 1) })).toEqual([[null, null]]);
});

test.each([
  [["acme-jp/jsox", "acme-us/soc2", "acme-us/sox"], {}],
  [["acme-us/soc2", "acme-us/sox"], { entity: "acme-us" }],
  [["acme-us/sox"], { regime: "sox" }],
  [[], { entity: "acme-jp", regime: "sox" }],
] as const)("%j is concluded on where %j is asked for", (concluded, asked) => {
  const found = concludeCase({ ...rotation, regimes: ["sox", "soc2", "jsox"], asked });
  const files = concluded.map((one) => `evidence/acme/conclusions/2026-Q3/${one}.md`);
  expect([...found.files.keys()]).toEqual(files);
  expect(found.conclusions.map(({ file }) => file)).toEqual(files);
});

describe("controls are concluded on", () => {
  const controls = [aControl("ROT-02"), aControl("ROT-01"), aControl("ROT-03")];
  const concluded = (...overlays: Filed<Overlay>[]) =>
    concludeCase({ ...rotation, regimes: ["sox"], governance: { controls, overlays } }).conclusions.map(
      ({ data }) => data.verdicts.map(({ control }) => control),
    );

  test("in the order of their ids, where the regime words them", () => {
    expect(concluded(anOverlay("sox", "ROT-02"), anOverlay("sox", "ROT-01"))).toEqual([["ROT-01", "ROT-02"]]);
  });

  test("not where another regime words them, or this one in a further language, or nobody defines them", () => {
    expect(
      concluded(
        anOverlay("soc2", "ROT-01"),
        anOverlay("sox", "ROT-02", { language: "ja" }),
        anOverlay("sox", "ROT-09"),
      ),
    ).toEqual([[]]);
  });
});
