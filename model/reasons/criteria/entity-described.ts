import { comparisonReasons } from "./comparison.ts";
import { defineCriterionWords } from "./criterion-words.ts";

export const entityDescribed = defineCriterionWords({
  id: "entity-described",
  question: {
    en: "Does the entity's own description of the control agree with the control it stands for?",
    ja: "当該法人の統制記述は、統制そのものと一致しているか。",
  },
  reasons: comparisonReasons,
});
