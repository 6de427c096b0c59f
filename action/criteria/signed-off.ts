import { signedOff as words } from "../../model/reasons/criteria/signed-off.ts";
import { isValidSignOff, type SignOff } from "../../model/sign-off.ts";
import { dayOf } from "../../model/instant.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

export const signedOff = defineCriterion({
  words,
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
          return part("met", "approved-by-role", {
            ...approvalOf(right.data),
            day: dayOf(right.data.submitted),
          });
        if (first === undefined)
          return part("not-performed", "no-approval-recorded", { period: data.period });
        const open = given.flatMap((one) => one.data.rules).filter(({ result }) => result !== "kept");
        const broken = open.find(({ result }) => result === "broken") ?? open[0];
        if (valid.length > 0 || broken === undefined)
          return part("missed", "approved-by-other-role", { ...approvalOf(first.data), needed: role });
        return part(broken.result === "broken" ? "missed" : "unknown", "approval-does-not-count", {
          period: data.period,
          rule: broken.rule,
          reason: broken.reason,
          with: broken.with,
        });
      },
      context.signOffs.map(({ file }) => file),
    ),
});

const approvalOf = ({ period, reviewer: { person, role } }: SignOff) => ({ period, person, role });

/** The role that approves here: as the entity does it, else as the overlay says. */
const approverOf = ({ overlay, entity, regime }: CriterionContext): string =>
  entity.data.overrides.find(
    (one) => one.regime === regime.data.regime && one.control === overlay.data.control,
  )?.approver ?? overlay.data.approver;
