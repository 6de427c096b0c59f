import { populationAsDescribed as words } from "../../model/reasons/criteria/population-as-described.ts";
import { IDENTITY_KINDS, kindOfUid } from "../../model/identity.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

export const populationAsDescribed = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(
      context,
      ({ data }) => {
        const { kinds } = context.overlay.data;
        const described = (kind: string | undefined) =>
          kinds.length === 0 || kind === undefined || kinds.some((one) => one === kind);
        // A regime may leave out whom somebody decided to have nothing to do with reporting; privileged ones never.
        const isNarrow =
          data.population.relevance === "reporting" && context.regime.data.reviews.population === "reporting";
        const left = data.population.excluded.filter(
          ({ uid, privileged, by }) => described(kindOfUid(uid)) && !(isNarrow && by !== null && !privileged),
        );
        const narrowed = data.population.kinds.length > 0;
        const omitted = (narrowed ? (kinds.length > 0 ? kinds : IDENTITY_KINDS) : []).filter(
          (kind) => !data.population.kinds.includes(kind),
        );
        if (left.length === 0 && omitted.length === 0)
          return part("met", "population-covered", { period: data.period });
        return left.length > 0
          ? part("missed", "identities-left-out", {
              period: data.period,
              left: left.length,
              rationale: left[0]?.reason ?? "",
            })
          : part("missed", "kinds-left-out", { period: data.period, kinds: omitted });
      },
      [context.overlay.file],
    ),
});
