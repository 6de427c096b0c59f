import type { Review } from "../../../model/review.ts";
import { isDecided } from "../../../model/reviews/decided.ts";

/** Message of the commit that takes over what people decided. */
export function messageOf(
  before: Review,
  { entity, regime, period, answered: all, lines, completed }: Review,
) {
  const fresh = all.slice(before.answered.length);
  const sum = (count: (answer: Review["answered"][number]) => number) =>
    fresh.reduce((total, answer) => total + count(answer), 0);
  return {
    headline: `Take over what people decided on ${entity} under ${regime} for ${period}`,
    body: [
      `Decisions taken over: ${sum(({ applied }) => applied.length)}.`,
      `Not taken over: ${sum(({ refused }) => refused.length)}.`,
      `Lines left to decide: ${lines.filter((line) => !isDecided(line)).length}.`,
      ...(completed === null || completed === before.completed
        ? []
        : [before.completed === null ? "The review is complete." : "The review is complete anew."]),
    ].join("\n"),
  };
}
