import { expect, test } from "vitest";
import { theParent } from "../../action/criteria/examples/a-world.ts";
import { readDocument } from "../../model/document.ts";
import type { Filed } from "../../model/governance.ts";
import { Regime } from "../../model/regime.ts";
import { concludeCase, missedIn } from "./a-case.ts";
import { verdictSentence } from "../../model/reasons/print-verdict.ts";

/** A small regime as somebody would write it, and no code for it anywhere. */
const ISO = `---
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
  - { criterion: done-in-cycle, miss: design, words: { en: Access rights were not reviewed as planned., ja: アクセス権が計画どおりにレビューされていない。 } }
  - { criterion: rationale-recorded, miss: operation, words: { en: Decisions are not documented., ja: 判断が文書化されていない。 } }
skeleton: [{ en: Control, ja: 管理策 }]
sampling: []
languages: [en]
---

Access rights are reviewed at planned intervals.
`;

function iso(): Filed<Regime> {
  const file = "controls/regimes/iso27001/regime.md";
  const reading = readDocument(Regime, file, ISO);
  if (!reading.ok) throw new Error(reading.problems[0].reason);
  return { file, data: reading.data, body: reading.body };
}

const entities = [theParent({ regimes: ["iso27001"] })];
const conclusionOf = (over: object) => {
  const { conclusions, files } = concludeCase({ regimes: [iso()], governance: { entities }, ...over });
  const [conclusion] = conclusions;
  const verdict = conclusion?.data.verdicts[0];
  if (conclusion === undefined || verdict === undefined) throw new Error("the regime was not concluded on");
  return { conclusion, verdict, text: files.get(conclusion.file) ?? "" };
};

test("a miss means what the fifth regime says it means, in its own words", () => {
  const { verdict, conclusion } = conclusionOf({ review: null, signOff: null });
  expect(verdict.verdict).toBe("deficient-design");
  expect(verdict.words.en).toBe("Major nonconformity");
  expect(verdictSentence(verdict, "en")).toMatch(
    /^Access rights were not reviewed as planned\. No review under REV-01/,
  );
  expect(missedIn(verdict)).toEqual(["done-in-cycle", "rationale-recorded"]);
  expect(conclusion.file).toBe("evidence/acme/conclusions/2026-Q3/acme-us/iso27001.md");
});

test("it concludes from content alone, and asks nothing that only others demand", () => {
  const { verdict, text } = conclusionOf({ review: { duties: null, roll_forward: null } });
  expect(verdict.verdict).toBe("effective");
  expect(verdict.criteria.map(({ criterion }) => criterion)).toEqual(["done-in-cycle", "rationale-recorded"]);
  expect(text).toContain("# ISO 27001 conclusion on Acme Inc., third quarter of 2026");
});
