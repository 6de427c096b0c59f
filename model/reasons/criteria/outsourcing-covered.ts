import { Day } from "../../instant.ts";
import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";

export const outsourcingCovered = defineCriterionWords({
  id: "outsourcing-covered",
  question: {
    en: "Was every third party that holds access assessed within a year?",
    ja: "アクセスを持つ外部委託先は、いずれも1年以内に評価されているか。",
  },
  reasons: {
    "no-third-party": sentences({}, () => ({
      en: "No third party holds an identity of the entity.",
      ja: "当該法人のIDを保有する外部委託先はない。",
    })),
    "third-party-never-assessed": sentences({ vendor: Text }, ({ vendor }) => ({
      en: `${quote(vendor)} was never assessed.`,
      ja: `${quote(vendor)}は評価されていない。`,
    })),
    "third-party-assessed": sentences({ vendor: Text, day: Day }, ({ vendor, day }) => ({
      en: `${quote(vendor)} was last assessed on ${day}.`,
      ja: `${quote(vendor)}の直近の評価日は${day}である。`,
    })),
  },
});
