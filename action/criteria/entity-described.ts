import { entityDescribed as words } from "../../model/reasons/criteria/entity-described.ts";
import { defineCriterion } from "./criterion.ts";
import { ofComparison, touchesConclusion } from "./terms/comparison.ts";

export const entityDescribed = defineCriterion({
  words,
  assess: (context) =>
    ofComparison(context, {
      // What a description says of how often, who, how much, on what, and in both languages.
      rules: ["DR-01", "DR-02", "DR-03", "DR-04", "DR-05", "DR-16", "DR-18", "DR-20"],
      concerns: (difference) =>
        difference.control === context.control.data.control && touchesConclusion(difference, context),
    }),
});
