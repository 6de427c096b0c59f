import { localSignOff as words } from "../../model/reasons/criteria/local-sign-off.ts";
import { countsFor } from "../../model/sign-off.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

export const localSignOff = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(
      context,
      ({ data }) => {
        const { entity, names } = context.entity.data;
        const given = context.signOffs.filter(
          (one) => one.data.covers.what === "review" && one.data.period === data.period,
        );
        const own = given.filter((one) => one.data.reviewer.entity === entity);
        const valid = given.find((one) => countsFor(one.data, { role: null, entity }));
        if (valid !== undefined)
          return part("met", "approved-by-own-person", {
            entity: names,
            period: data.period,
            person: valid.data.reviewer.person ?? valid.data.reviewer.login,
          });
        if (given.length === 0) return part("not-performed", "no-approval-recorded", { period: data.period });
        const open = own.flatMap((one) => one.data.rules).filter(({ result }) => result !== "kept");
        const unsure = open.length > 0 && open.every(({ result }) => result === "unknown");
        return part(unsure ? "unknown" : "missed", "not-approved-by-own-person", {
          entity: names,
          period: data.period,
        });
      },
      context.signOffs.map(({ file }) => file),
    ),
});
