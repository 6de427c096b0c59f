import { comparisonReasons } from "./comparison.ts";
import { defineCriterionWords } from "./criterion-words.ts";

export const documentsConsistent = defineCriterionWords({
  id: "documents-consistent",
  question: {
    en: "Do the documents agree with each other and with what is done, or did somebody approve the difference?",
    ja: "文書は相互に、また実施と一致しているか、相違は承認されているか。",
  },
  reasons: comparisonReasons,
});
