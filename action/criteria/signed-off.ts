import { signedOff as words } from "../../model/reasons/criteria/signed-off.ts";
import { approverOf } from "../../model/approver.ts";
import { countsFor, isValidSignOff, type SignOff } from "../../model/sign-off.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

export const signedOff = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(
      context,
      ({ data }) => {
        const roleFor = ({ submitted }: SignOff) =>
          approverOf(context.overlay.data, context.entity.data, dayIn(context.zone, submitted));
        const given = context.signOffs.filter(
          (one) => one.data.covers.what === "review" && one.data.period === data.period,
        );
        const valid = given.filter((one) => isValidSignOff(one.data));
        const { entity } = context.entity.data;
        const own = valid.filter((one) => countsFor(one.data, { role: roleFor(one.data), entity }));
        const right = own.find((one) => one.data.timely === "on-time") ?? own[0];
        const [first] = given;
        if (right !== undefined) {
          const day = dayIn(context.zone, right.data.submitted);
          const given = { ...approvalOf(right.data), role: roleFor(right.data), day };
          return right.data.timely === "on-time"
            ? part("met", "approved-by-role", given)
            : part("missed", "approved-late", { ...given, due: data.due });
        }
        if (first === undefined)
          return part("not-performed", "no-approval-recorded", { period: data.period });
        const open = given.flatMap((one) => one.data.rules).filter(({ result }) => result !== "kept");
        const broken = open.find(({ result }) => result === "broken") ?? open[0];
        if (valid.length > 0 || broken === undefined)
          return part("missed", "approved-by-other-role", {
            ...approvalOf(first.data),
            needed: roleFor(first.data),
          });
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

/** Only who is on a roster, and in a role, validly signs. */
const approvalOf = ({ period, reviewer: { login, person, role } }: SignOff) => ({
  period,
  person: person ?? login,
  role: role ?? "none",
});
