import { ControlId } from "../../assessment.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { InLanguages, textsFor } from "./in-languages.ts";

export const keyControlMapped = defineCriterionWords({
  id: "key-control-mapped",
  question: {
    en: "Is the control tied to an assertion of the financial statements?",
    ja: "統制は財務諸表のアサーションに結び付けられているか。",
  },
  reasons: {
    "assertions-named": sentences({ assertions: InLanguages }, ({ assertions }) => ({
      en: `The description names: ${textsFor(assertions, "en").join(" ")}`,
      ja: `アサーション:${textsFor(assertions, "ja").join("")}`,
    })),
    "no-assertion-named": sentences({ control: ControlId }, ({ control }) => ({
      en: `The description of ${control} names no assertion.`,
      ja: `${control}の記述にアサーションが示されていない。`,
    })),
  },
});
