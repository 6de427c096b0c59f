import type { Governance } from "./governance.ts";
import type { Problem } from "./problem.ts";

/** A look-back is made after what it looks at, and what was used wrongly is answered. */
export const wrongLookBacks = ({
  lookBacks,
  entities,
}: Pick<Governance, "lookBacks" | "entities">): Problem[] =>
  lookBacks.flatMap(({ file, data }) => {
    const problem = (field: string, reason: string): Problem[] => [{ file, line: null, field, reason }];
    const { from, to, looked_back_on: on, used, response, entity, regime } = data;
    const regimes = entities.find((one) => one.data.entity === entity)?.data.regimes ?? [regime];
    return [
      ...(from > to
        ? problem("from", `is ${from}, which is after ${to}, the last day that was looked at`)
        : []),
      ...(to > on ? problem("to", `is ${to}, which is after ${on}, the day on which somebody looked`) : []),
      ...(used === true && response === null
        ? problem("response", "is null, and what was used wrongly needs an answer")
        : []),
      ...(regimes.includes(regime)
        ? []
        : problem(
            "regime",
            `is ${regime}, under which ${entity} does not report; it must be one of: ${regimes.join(", ")}`,
          )),
    ];
  });
