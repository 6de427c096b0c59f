import { DEMANDED_TOKENS } from "../../model/certification-text.ts";
import { document, overlay, valid } from "./valid-governance.ts";
import { ENTITY } from "./verifiable-documents.ts";

const baseline = (control: string, family: string) =>
  document(`control: ${control}
family: ${family}
title: { en: ${control}, ja: ${control} }
objective: { en: It is done., ja: 実施されている。 }
risk: { en: It is not done., ja: 実施されていない。 }
summary: { en: It is looked at., ja: 確認する。 }
pillar: access
applies_to: nhi
nature: { automation: manual, purpose: detective }
frequency: quarterly
parameters: []
rules: [{ rule: { en: It is done., ja: 実施されている。 }, criteria: [signed-off] }]
attestation: { en: It was done., ja: 実施された。 }
evidence: [{ en: A record., ja: 記録 }]
frameworks: []`);

const REGIME = "controls/regimes/sox/regime.md";
const DEMANDS = "demands: [{ criterion: done-in-cycle,";

/** What people state where every sign-off, conclusion and certification of the ledger follows from it. */
export const STATED: Readonly<Record<string, string>> = {
  ...valid,
  [REGIME]: (valid[REGIME] ?? "").replace(
    DEMANDS,
    `demands: [{ criterion: signed-off, controls: [REV-01], miss: operation, words: { en: Nobody signed., ja: 署名がない。 } }, { criterion: population-complete, miss: indeterminate, words: { en: It was not seen., ja: 確認できない。 } }, { criterion: rules-kept, controls: [ROT-01], miss: operation, words: { en: A rule was broken., ja: 規則の違反がある。 } }, { criterion: done-in-cycle,`,
  ),
  "controls/entities/acme-us.md": ENTITY.replace(
    "roster:\n",
    "roster:\n  - { role: control-operator, login: maria, id: 1105, name: Maria Alvarez, from: 2025-01-01, to: null }\n",
  ),
  "controls/baseline/REV-01.md": baseline("REV-01", "REV"),
  "controls/baseline/CRT-01.md": baseline("CRT-01", "CRT"),
  "controls/regimes/sox/REV-01.en.md": overlay("REV-01", "sox"),
  "controls/regimes/sox/CRT-01.en.md": overlay("CRT-01", "sox"),
  "controls/regimes/sox/certification.md": document(`regime: sox
language: en
control: CRT-01
title: { en: Certification, ja: 内部宣誓 }
sentence: I certify {{scope}}.`).replace("Words.", DEMANDED_TOKENS.map((token) => `{{${token}}}`).join(" ")),
};

/** The roles that certify there; one person holds both. */
export const CERTIFIERS = ["control-operator", "controller"].map((role) => ({ role, entity: "acme-us" }));
