import { sampleSufficient as words } from "../../model/reasons/criteria/sample-sufficient.ts";
import type { Regime } from "../../model/regime.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { declaredFrequency, ofReviews } from "./terms/reviews.ts";
import { personOn } from "./terms/people.ts";

const part = partsOf(words);

export const sampleSufficient = defineCriterion({
  words,
  assess: (context) => {
    const rows = context.regime.data.sampling;
    return ofReviews(
      context,
      ({ data }) => {
        const { evaluation, period, population } = data;
        const frequency = declaredFrequency(context, period);
        const row = rows.find((one) => one.frequency === frequency);
        if (evaluation === null) return part("not-performed", "no-evaluation-recorded", { period });
        if (row === undefined) return part("unknown", "no-sample-for-frequency", { frequency });
        // Of what happens by occasion there may be fewer than the table asks for; then all of it is tested.
        const needed = frequency === "event" ? Math.min(row.sample, population.identities) : row.sample;
        const tested = evaluation.extended_to ?? evaluation.sample;
        const { deviations } = evaluation;
        const by = personOn(evaluation.by, dayIn(data.time_zone, evaluation.at), context.governance);
        const extended = deviations === 0 || supports(context.regime.data, deviations, tested);
        return part(tested >= needed && extended ? "met" : "missed", "items-tested", {
          by,
          period,
          tested,
          deviations,
          needed,
        });
      },
      [context.regime.file],
    );
  },
});

/** True where the regime tolerates so many deviations in a sample of this size. */
const supports = ({ extension }: Pick<Regime, "extension">, deviations: number, tested: number): boolean =>
  extension.some((row) => row.deviations === deviations && tested >= row.sample);
