import { sentence } from "../../model/problem.ts";
import { readGovernance } from "../../model/read-governance.ts";

/** A document with these fields and a body. */
export const document = (yaml: string) => `---\n${yaml}\n---\n\nWords.\n`;
/** An overlay of one control. */
export const overlay = (control: string, regime: string, language = "en") =>
  document(`control: ${control}
regime: ${regime}
language: ${language}
reference: Section 404
who: The operator.
what: Rotates.
when: In time.
how: By hand.
frequency: quarterly
performer: control-operator
approver: controller
nature: { automation: automated, purpose: detective }
key: true
attributes: [Done]
design: [Inspect]
operation: [Inspect]
sample: Two.
evidence: [A record]
certification: I certify.
effective_from: 2026-01-01
reviewed_by: maria
reviewed_on: 2026-09-01`);

/** A small governance in which nothing is wrong, by path. */
export const valid: Record<string, string> = {
  "countersign.yml": "organizations:\n  - login: acme\n",
  "controls/README.md": "# controls\n",
  "controls/baseline/README.md": "# baseline\n",
  "controls/baseline/ROT-01.md": document(`control: ROT-01
family: ROT
title: { en: Rotation, ja: ローテーション }
objective: { en: Keys are renewed., ja: 鍵が更新されている。 }
risk: { en: Old keys leak., ja: 古い鍵が漏えいする。 }
summary: { en: Ages are compared., ja: 経過日数を比較する。 }
pillar: access
applies_to: nhi
nature: { automation: automated, purpose: detective }
frequency: quarterly
parameters: [rot.max_age_days.static]
rules: [{ rule: { en: No key is old., ja: 古い鍵がない。 }, checks: [credential-is-rotated] }]
attestation: { en: The old key was ended., ja: 古い鍵が失効している。 }
evidence: [{ en: A record., ja: 記録 }]
frameworks: []`),
  "controls/regimes/sox/regime.md": document(`regime: sox
title: { en: SOX, ja: SOX法 }
short: { en: SOX, ja: SOX法 }
style: prescriptive
jurisdiction: { en: United States, ja: 米国 }
legal_basis: [Section 404]
timing: as-of
concludes: { en: Management., ja: 経営者 }
verdicts:
  effective: { en: Effective, ja: 有効 }
  exception-noted: { en: Exception, ja: 逸脱 }
  deficient-design: { en: Design, ja: 整備 }
  deficient-operation: { en: Operation, ja: 運用 }
  indeterminate: { en: Unknown, ja: 判断不能 }
  out-of-scope: { en: Out of scope, ja: 範囲外 }
severities: [{ severity: deficiency, words: { en: Deficiency, ja: 不備 } }]
demands: [{ criterion: done-in-cycle, miss: operation, words: { en: It was late., ja: 遅延した。 } }]
skeleton: [{ en: Control, ja: 統制 }]
sampling: []
languages: [en]`),
  "controls/regimes/sox/ROT-01.en.md": overlay("ROT-01", "sox"),
  "controls/entities/acme-us.md": document(`entity: acme-us
names: { en: Acme Inc., ja: アクメ }
jurisdiction: United States
regimes: [sox]
fiscal_year_end: "12-31"
language: en
roster: [{ role: controller, login: maria, id: 1, name: Maria, from: 2025-01-01, to: null }]`),
  "controls/systems/close.md": document(`system: close
title: { en: Close, ja: 決算 }
processes: [close]
entities: [acme-us]
repositories: ["close-*"]
verbs: [post]`),
  "controls/identities/close.md": document(`selector: { repository: "close-*" }
business_owner: maria
technical_steward: null
purpose: Closing.
why_non_human: It runs at night.
systems: [close]
entities: [acme-us]`),
};

/** Everything that is wrong with it after changes; null takes a file away. */
export const problems = (changes: Record<string, string | null>) => {
  const texts = new Map(Object.entries(valid));
  for (const [path, text] of Object.entries(changes))
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  const reading = readGovernance(texts);
  return reading.ok ? [] : reading.problems.map(sentence);
};
