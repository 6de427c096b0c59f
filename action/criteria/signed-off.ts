import { isValidSignOff } from "../../model/sign-off.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

export const signedOff = defineCriterion({
  id: "signed-off",
  question: {
    en: "Did the role that must approve the review approve it, by every rule?",
    ja: "棚卸は、定められた役割により、すべての規則に従って承認されたか。",
  },
  assess: (context) =>
    ofReviews(
      context,
      ({ data }) => {
        const role = approverOf(context);
        const given = context.signOffs.filter(
          (one) => one.data.covers.what === "review" && one.data.period === data.period,
        );
        const valid = given.filter((one) => isValidSignOff(one.data));
        const right = valid.find((one) => one.data.reviewer.role === role);
        const [first] = given;
        if (right !== undefined)
          return part(
            "met",
            `${right.data.reviewer.person} approved the review of ${data.period} as ${role} on ${right.data.submitted.slice(0, 10)}.`,
            `${right.data.submitted.slice(0, 10)}に${right.data.reviewer.person}が${role}として${data.period}の棚卸を承認した。`,
          );
        if (first === undefined)
          return part(
            "not-performed",
            `No approval of the review of ${data.period} is recorded.`,
            `${data.period}の棚卸の承認は記録されていない。`,
          );
        const open = given.flatMap((one) => one.data.rules).filter(({ result }) => result !== "kept");
        const broken = open.find(({ result }) => result === "broken") ?? open[0];
        if (valid.length > 0 || broken === undefined)
          return part(
            "missed",
            `${first.data.reviewer.person} approved the review of ${data.period} as ${first.data.reviewer.role}; it takes the ${role}.`,
            `${data.period}の棚卸は${first.data.reviewer.person}が${first.data.reviewer.role}として承認したが、${role}の承認を要する。`,
          );
        return part(
          broken.result === "broken" ? "missed" : "unknown",
          `The approval of the review of ${data.period} does not count, by the rule ${broken.rule}: ${broken.because}`,
          `${data.period}の棚卸の承認は、規則 ${broken.rule} により有効と認められない:${broken.because}`,
        );
      },
      context.signOffs.map(({ file }) => file),
    ),
});

/** The role that approves here: as the entity does it, else as the overlay says. */
const approverOf = ({ overlay, entity, regime }: CriterionContext): string =>
  entity.data.overrides.find(
    (one) => one.regime === regime.data.regime && one.control === overlay.data.control,
  )?.approver ?? overlay.data.approver;
