import { isValidSignOff } from "../../model/sign-off.ts";
import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

export const localSignOff = defineCriterion({
  id: "local-sign-off",
  question: {
    en: "Did somebody of the entity itself approve the review?",
    ja: "当該拠点の者が棚卸を承認したか。",
  },
  assess: (context) =>
    ofReviews(
      context,
      ({ data }) => {
        const { entity, names } = context.entity.data;
        const given = context.signOffs.filter(
          (one) => one.data.covers.what === "review" && one.data.period === data.period,
        );
        const own = given.filter((one) => one.data.reviewer.entity === entity);
        const valid = own.find((one) => isValidSignOff(one.data));
        if (valid !== undefined)
          return part(
            "met",
            `${valid.data.reviewer.person} of ${names.en} approved the review of ${data.period}.`,
            `${names.ja}の${valid.data.reviewer.person}が${data.period}の棚卸を承認した。`,
          );
        if (given.length === 0)
          return part(
            "not-performed",
            `No approval of the review of ${data.period} is recorded.`,
            `${data.period}の棚卸の承認は記録されていない。`,
          );
        const open = own.flatMap((one) => one.data.rules).filter(({ result }) => result !== "kept");
        const unsure = open.length > 0 && open.every(({ result }) => result === "unknown");
        return part(
          unsure ? "unknown" : "missed",
          `Nobody of ${names.en} validly approved the review of ${data.period}.`,
          `${data.period}の棚卸について、${names.ja}の者による有効な承認がない。`,
        );
      },
      context.signOffs.map(({ file }) => file),
    ),
});
