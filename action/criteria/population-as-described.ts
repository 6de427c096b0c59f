import { IDENTITY_KINDS } from "../../model/identity.ts";
import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

/** A kind stands in the uid, `github:<kind>:<id>`. */
const kindOf = (uid: string) => IDENTITY_KINDS.find((kind) => uid.split(":")[1] === kind);

export const populationAsDescribed = defineCriterion({
  id: "population-as-described",
  question: {
    en: "Was the population reviewed the one that the description states?",
    ja: "棚卸の母集団は記述のとおりか。",
  },
  assess: (context) =>
    ofReviews(
      context,
      ({ data }) => {
        const { kinds } = context.overlay.data;
        const described = (kind: string | undefined) =>
          kinds.length === 0 || kind === undefined || kinds.some((one) => one === kind);
        const left = data.population.excluded.filter(({ uid }) => described(kindOf(uid)));
        const narrowed = data.population.kinds.length > 0;
        const omitted = (narrowed ? (kinds.length > 0 ? kinds : IDENTITY_KINDS) : []).filter(
          (kind) => !data.population.kinds.includes(kind),
        );
        if (left.length === 0 && omitted.length === 0)
          return part(
            "met",
            `The review of ${data.period} covered the population that the description states.`,
            `${data.period}の棚卸は記述された母集団を対象としている。`,
          );
        return left.length > 0
          ? part(
              "missed",
              `The review of ${data.period} left out ${left.length} identities that the description includes: ${left[0]?.reason ?? ""}`,
              `${data.period}の棚卸から、記述に含まれるID${left.length}件が除かれている。理由:${left[0]?.reason ?? ""}`,
            )
          : part(
              "missed",
              `The review of ${data.period} was limited and left out: ${omitted.join(", ")}.`,
              `${data.period}の棚卸は対象が限定され、次の種類が除かれている:${omitted.join("、")}。`,
            );
      },
      [context.overlay.file],
    ),
});
