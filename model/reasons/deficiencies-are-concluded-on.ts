import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { deficiencyReasons } from "./deficiencies.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

/** What a deficiency lacks of conclusions on its severity, to follow its id. */
export const severityClauses = {
  "not-concluded": sentences(
    { found: Day, where: NameList.describe("Entities, each with its regime, by id.") },
    ({ found, where }) => ({
      en: `was found on ${found}, and nobody concluded how severe it is for ${list(where).en}`,
      ja: `は${found}に発見されたが、${list(where).ja}について重要度の結論がない`,
    }),
  ),
  "concluded-ahead": sentences({ where: Text, on: Day }, ({ where, on }) => ({
    en: `dates the conclusion on its severity for ${quote(where)} ${on}, which is yet to come`,
    ja: `の${quote(where)}に係る重要度の結論の日付は、未到来の${on}である`,
  })),
  "concluded-without-role": sentences({ where: Text, by: Text, on: Day }, ({ where, by, on }) => ({
    en: `was concluded on for ${quote(where)} on ${on} by ${quote(by)}, who was not entitled to it by that entity's roster`,
    ja: `の${quote(where)}に係る重要度は、${on}に${quote(by)}が結論付けているが、当該法人の役割表によれば権限がない`,
  })),
};

export const deficienciesAreConcludedOn = defineCheckWords({
  id: "deficiencies-are-concluded-on",
  title: { en: "The severity of deficiencies is concluded on", ja: "不備の重要度が結論付けられている" },
  question: {
    en: "Did somebody entitled to it conclude, for each entity and regime, how severe each deficiency is?",
    ja: "権限のある者が、法人及び制度ごとに、各不備の重要度を結論付けているか。",
  },
  risk: {
    en: "What nobody weighed is neither reported to those who oversee the reporting nor remediated in its order.",
    ja: "重要度の結論のない不備は、監督する者に報告されず、是正の優先順位も定まらない。",
  },
  remedy: {
    en: "Have somebody with the role write into the deficiency's `conclusion`, for each entity and regime, the severity, who, when and why.",
    ja: "権限のある者が、不備の記録の`conclusion`に、法人及び制度ごとに重要度、結論を示した者、日付及び理由を記載する。",
  },
  reasons: {
    ...deficiencyReasons,
    ...registerReasons(severityClauses, {
      en: "The severity of every deficiency that somebody opened is concluded on, or there is still time.",
      ja: "登録された不備の重要度は、いずれも結論付けられているか、結論の期限が到来していない。",
    }),
  },
});
