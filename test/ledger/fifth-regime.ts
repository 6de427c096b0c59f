const REGIME = `---
regime: iso27001
title: { en: "ISO/IEC 27001:2022, information security management", ja: "ISO/IEC 27001:2022(情報セキュリティ管理)" }
short: { en: ISO 27001, ja: ISO 27001 }
style: principles
jurisdiction: { en: International, ja: 国際 }
legal_basis: ["ISO/IEC 27001:2022, Annex A 5.15 to 5.18; cited by number."]
timing: as-of
concludes: { en: The certification body on the day of its audit., ja: 認証機関が審査日に結論を示す。 }
verdicts:
  effective: { en: Conforms, ja: 適合 }
  exception-noted: { en: Opportunity for improvement, ja: 改善の機会 }
  deficient-design: { en: Major nonconformity, ja: 重大な不適合 }
  deficient-operation: { en: Minor nonconformity, ja: 軽微な不適合 }
  indeterminate: { en: Not concluded, ja: 結論なし }
  out-of-scope: { en: Not applicable by the statement, ja: 適用宣言により対象外 }
severities:
  - { severity: deficiency, words: { en: Nonconformity, ja: 不適合 } }
demands:
  - { criterion: done-in-cycle, miss: design, words: { en: Access rights were not reviewed as planned., ja: アクセス権が計画どおりに棚卸されていない。 } }
  - { criterion: duties-tested, miss: operation, words: { en: Conflicting duties were not looked for., ja: 相反する職務が検証されていない。 } }
skeleton: [{ en: Control, ja: 管理策 }]
sampling: []
languages: [en]
---

Access rights are reviewed at planned intervals.
`;

/** A fifth regime as content and nothing else: its own folder, and an entity that says it reports under it. */
export function fifthRegime(stated: ReadonlyMap<string, string>): Record<string, string> {
  const review = stated.get("controls/regimes/soc2/REV-01.en.md") ?? "";
  const entity = stated.get("controls/entities/acme-us.md") ?? "";
  return {
    "controls/regimes/iso27001/regime.md": REGIME,
    "controls/regimes/iso27001/REV-01.en.md": review.replace("regime: soc2", "regime: iso27001"),
    "controls/entities/acme-us.md": entity.replace("regimes: [sox, soc2]", "regimes: [sox, soc2, iso27001]"),
  };
}
