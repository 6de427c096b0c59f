import { expect, test } from "vitest";
import type { Deficiency } from "../../model/deficiency.ts";
import { printAsked } from "../../model/reasons/print-verdict.ts";
import type { Severity } from "../../model/verdict.ts";
import { aggregatesOf } from "./aggregates.ts";
import { aSubject, aSystem, flagged } from "./examples/an-evidence.ts";

const level = (severity: Severity, en: string) => ({ severity, words: { en, ja: en }, escalate: null });
const severities = [
  level("material-candidate", "Material"),
  level("deficiency", "Plain"),
  level("significant-candidate", "Significant"),
];
const SCOPE = { entity: "acme-us", regime: "sox", severities };
const several = (...over: Partial<Deficiency>[]) => ({
  systems: [],
  deficiencies: over.map((one, index) => ({
    file: `controls/deficiencies/DEF-${index + 1}.md`,
    body: "",
    data: flagged(null, { deficiency: `DEF-${index + 1}`, ...one }),
  })),
});
const found = (...over: Partial<Deficiency>[]) =>
  aggregatesOf(several(...over), SCOPE, new Map()).map(({ key, name, deficiencies }) => [
    key,
    name,
    deficiencies,
  ]);
const severe: Partial<Deficiency> = {
  affects: flagged(null).affects.map((one) => ({ ...one, indication: "significant-candidate" })),
};

test("two plain ones share nothing that must be evaluated together", () => {
  expect(found({ cause: "absence" }, { cause: "absence" })).toEqual([]);
});

test("three plain ones of one control, entity and cause are evaluated together by each", () => {
  expect(found({ cause: "absence" }, { cause: "absence" }, { cause: "absence" })).toEqual([
    ["cause", "absence", ["DEF-1", "DEF-2", "DEF-3"]],
    ["entity", "acme-us", ["DEF-1", "DEF-2", "DEF-3"]],
    ["objective", "ROT-01", ["DEF-1", "DEF-2", "DEF-3"]],
  ]);
});

test("two above a plain one are enough, on one identity as anywhere", () => {
  const same = { ...severe, subjects: ["github:deploy-key:1"] };
  expect(found({ ...same, control: "ROT-01" }, { ...same, control: "LPE-01" })).toEqual([
    ["entity", "acme-us", ["DEF-1", "DEF-2"]],
    ["identity", "github:deploy-key:1", ["DEF-1", "DEF-2"]],
  ]);
});

test("a person's conclusion stands before the indication", () => {
  const concluded = { severity: "deficiency" as const, by: "maria", at: "2026-09-30", rationale: "Small." };
  const answered = { affects: (severe.affects ?? []).map((one) => ({ ...one, conclusion: concluded })) };
  expect(found(answered, answered)).toEqual([]);
});

test("one on the population spreads to all that use it, and one on reviewers to certifications", () => {
  expect(found({ control: "INV-01" }, { control: "REV-02" })).toEqual([
    ["objective", "INV-01", ["DEF-1"]],
    ["objective", "REV-02", ["DEF-2"]],
  ]);
});

test("what is closed, or reaches other conclusions only, counts for nothing", () => {
  const elsewhere = { affects: flagged(null).affects.map((one) => ({ ...one, entity: "acme-jp" })) };
  expect(found({ control: "INV-01", state: "closed" }, { control: "INV-01", ...elsewhere })).toEqual([]);
});

test.each([
  ["the level above, of three plain ones", severities, {}, 3, "Significant"],
  ["the highest, of two that look worse", severities, severe, 2, "Material"],
  [
    "the only one above",
    [level("deviation", "Exception"), level("significant-candidate", "At risk")],
    {},
    3,
    "At risk",
  ],
] as const)("asks in the regime's words for %s", (_which, levels, over, count, words) => {
  const all = several(...Array.from({ length: count }, () => over));
  const [first] = aggregatesOf(all, { ...SCOPE, severities: [...levels] }, new Map());
  expect(first === undefined ? null : printAsked(first, [...levels], "en")).toMatch(
    new RegExp(`classified as “${words}”\\.$`),
  );
});

test("deficiencies of a group are listed by number, in whatever order they were read", () => {
  const named = ["DEF-10", "DEF-9", "DEF-2"].map((deficiency) => ({ deficiency, control: "INV-01" }));
  expect(found(...named)).toContainEqual(["objective", "INV-01", ["DEF-2", "DEF-9", "DEF-10"]]);
});

test("what serves one system is evaluated together by it and by the process it is part of", () => {
  const all = several(
    { ...severe, control: "ROT-01", subjects: ["github:deploy-key:1"] },
    { ...severe, control: "LPE-01", subjects: ["github:deploy-key:2"] },
  );
  const subjects = [1, 2].map((id) => ({
    ...aSubject(["ledger"], []),
    file: `${id}.md`,
    uid: `github:deploy-key:${id}`,
  }));
  const systems = ["ledger", "other"].map((id) => ({ file: `${id}.md`, body: "", data: aSystem(id) }));
  const groups = aggregatesOf({ ...all, systems }, SCOPE, new Map(subjects.map((one) => [one.file, one])));
  expect(groups.map(({ key, name }) => `${key} ${name}`)).toEqual([
    "entity acme-us",
    "process close",
    "system ledger",
  ]);
});

test("one above and one plain, or two plain ones, are not evaluated together", () => {
  expect(found({ ...severe, cause: "absence" }, { cause: "absence" })).toEqual([]);
});

test("only what it says of this entity and regime makes one severe", () => {
  const elsewhere = [
    ...flagged(null).affects,
    ...(severe.affects ?? []).map((one) => ({ ...one, regime: "soc2" })),
  ];
  expect(found({ affects: elsewhere }, { affects: elsewhere })).toEqual([]);
});
