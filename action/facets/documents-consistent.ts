import { defineFacet } from "./facet.ts";
import { ofComparison, touchesChain } from "./terms/comparison.ts";

/** Asked of the control on consistency itself, it is about every document; asked of another, about that control. */
export const documentsConsistent = defineFacet({
  id: "documents-consistent",
  question: {
    en: "Do the documents agree with each other and with what is done, or did somebody approve the difference?",
    ja: "文書は相互に、また実施と一致しているか、相違は承認されているか。",
  },
  assess: (context) => {
    const { control, family } = context.control.data;
    return ofComparison(context, {
      rules: [],
      concerns: (difference) =>
        touchesChain(difference, context) && (family === "CRT" || difference.control === control),
    });
  },
});
