import { expect, test } from "vitest";
import { aText } from "../action/certify/examples/a-period.ts";
import { aRegime } from "../action/criteria/examples/a-context.ts";
import { aGovernance, anOverlay, theParent } from "../action/criteria/examples/a-world.ts";
import { DEMANDED_TOKENS } from "./certification-text.ts";
import { contradictions } from "./contradictions.ts";
import type { Governance } from "./governance.ts";
import { sentence } from "./problem.ts";

const said = (over: Partial<Governance>) =>
  contradictions(aGovernance({ regimes: [aRegime()], entities: [theParent()], ...over })).map(sentence);
const overlay = (over: Parameters<typeof anOverlay>[2]) => ({ overlays: [anOverlay("sox", "ROT-01", over)] });

test("an overlay that loosens is told both files, both values and the way it may go", () => {
  expect(said(overlay({ parameters: { "dormant.days": { strict: 91 } } }))).toEqual([
    "controls/regimes/sox/ROT-01.en.md: parameters.dormant.days.strict: is 91 and loosens what countersign.yml sets, which is 90; it may only be lower",
  ]);
});

test("an entity that loosens is told so, too, and higher where higher is tighter", () => {
  expect(said({ entities: [theParent({ parameters: { "retention.years": { default: 6 } } })] })).toEqual([
    "controls/entities/acme-us.md: parameters.retention.years.default: is 6 and loosens what countersign.yml sets, which is 7; it may only be higher",
  ]);
});

test("an overlay without its translation names the file that is missing", () => {
  const regimes = [aRegime({ languages: ["en", "ja"] })];
  expect(said({ regimes, ...overlay({}) })).toEqual([
    "controls/regimes/sox/ROT-01.en.md: language: has no translation controls/regimes/sox/ROT-01.ja.md, which controls/regimes/sox/regime.md asks for with languages: en, ja; write the ja text",
  ]);
});

test("an overlay in a language its regime does not have names those it has", () => {
  expect(said(overlay({ language: "ja" }))).toEqual([
    "controls/regimes/sox/ROT-01.ja.md: language: is ja, which is no language of controls/regimes/sox/regime.md; those are: en",
  ]);
});

test("an overlay without a part that its regime requires names the part", () => {
  const regimes = [aRegime({ requires: ["assertions", "rcm"] })];
  expect(said({ regimes, ...overlay({ assertions: [], rcm: null }) })).toEqual([
    "controls/regimes/sox/ROT-01.en.md: assertions: is missing, and controls/regimes/sox/regime.md requires it of every overlay",
    "controls/regimes/sox/ROT-01.en.md: rcm: is missing, and controls/regimes/sox/regime.md requires it of every overlay",
  ]);
});

test("a text to certify without what evidence says against it is told which tokens it lacks", () => {
  const all = DEMANDED_TOKENS.map((token) => `{{${token}}}`).join(" ");
  const texts = (body: string) => ({ certificationTexts: [aText(body)] });
  expect(said(texts(all))).toEqual([]);
  expect(said(texts(all.replace("{{owners}} ", "").replace("{{late}} ", "")))).toEqual([
    "controls/regimes/sox/certification.md: body: must hold {{owners}}, {{late}}, which stand for what evidence says against it",
  ]);
});

test.each([
  ["who", { who: "The {{performr}}." }, "{{performr}}"],
  [
    "attributes[1]",
    { attributes: ["Done.", "At most {{params.rot.max_age}} days."] },
    "{{params.rot.max_age}}",
  ],
])("a token in %s that names nothing is told with its field", (field, over, token) => {
  expect(said(overlay(over))).toEqual([
    `controls/regimes/sox/ROT-01.en.md: ${field}: holds the token ${token}, which names nothing; tokens are frequency, performer, approver and params.<name>, with .strict for the strict value`,
  ]);
});

test.each([
  ["{{performer} renews.", "{{performer} renews."],
  ["The {performer}} renews.", "{performer}} renews."],
  ["{{ performer, then the {{approver}}.", "{{ performer, then the {"],
  ["The {{approver}} }} renews.", "}} renews."],
])("braces that are no token are told with their field: %s", (who, from) => {
  expect(said(overlay({ who }))).toEqual([
    `controls/regimes/sox/ROT-01.en.md: who: holds braces that make no token, at «${from}»; write a token like {{performer}}`,
  ]);
});

test("an earlier version that does not begin before the present one is told both days", () => {
  const former = (day: string) => ({
    effective_from: day,
    frequency: "quarterly" as const,
    performer: "cfo",
    approver: "cfo",
  });
  expect(
    said(overlay({ effective_from: "2026-10-26", former: [former("2026-01-01"), former("2026-10-26")] })),
  ).toEqual([
    "controls/regimes/sox/ROT-01.en.md: former[1].effective_from: is 2026-10-26, and the present version begins on 2026-10-26; an earlier one begins before it",
  ]);
});

test("a sound overlay that tightens, is translated and names parameters contradicts nothing", () => {
  const regimes = [aRegime({ languages: ["en", "ja"], requires: ["assertions"] })];
  const over = {
    parameters: { "dormant.days": { strict: 30 } },
    how: "{{params.dormant.days.strict}} days.",
  };
  const overlays = [
    anOverlay("sox", "ROT-01", over),
    anOverlay("sox", "ROT-01", { ...over, language: "ja" }),
  ];
  expect(said({ regimes, overlays })).toEqual([]);
});
