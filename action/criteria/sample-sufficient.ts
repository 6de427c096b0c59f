import type { Regime } from "../../model/regime.ts";
import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { declaredFrequency, ofReviews } from "./terms/reviews.ts";

export const sampleSufficient = defineCriterion({
  id: "sample-sufficient",
  question: {
    en: "Did the evaluator test enough, without a deviation or with the extension that one asks for?",
    ja: "評価者は十分な件数を検証し、逸脱がないか、逸脱に応じて件数を拡大したか。",
  },
  assess: (context) => {
    const frequency = declaredFrequency(context);
    const rows = context.regime.data.sampling;
    const row = rows.find((one) => one.frequency === frequency);
    return ofReviews(
      context,
      ({ data }) => {
        const { evaluation, period, population } = data;
        if (evaluation === null)
          return part(
            "not-performed",
            `No evaluation of the review of ${period} is recorded.`,
            `${period}の棚卸の評価は記録されていない。`,
          );
        if (row === undefined)
          return part(
            "unknown",
            `The regime's table has no sample for the frequency ${frequency}.`,
            `制度の抽出件数表に頻度「${frequency}」の定めがない。`,
          );
        // Of what happens by occasion there may be fewer than the table asks for; then all of it is tested.
        const needed = frequency === "event" ? Math.min(row.sample, population.identities) : row.sample;
        const tested = evaluation.extended_to ?? evaluation.sample;
        const { deviations } = evaluation;
        const extended = deviations === 0 || supports(context.regime.data, deviations, tested);
        return part(
          tested >= needed && extended ? "met" : "missed",
          `${evaluation.by} tested ${tested} items of ${period} and found ${deviations} deviations; the table asks for ${needed}.`,
          `${evaluation.by}は${period}について${tested}件を検証し、逸脱は${deviations}件であった。表の件数は${needed}件である。`,
        );
      },
      [context.regime.file],
    );
  },
});

/** True where the regime tolerates so many deviations in a sample of this size. */
const supports = ({ extension }: Pick<Regime, "extension">, deviations: number, tested: number): boolean =>
  extension.some((row) => row.deviations === deviations && tested >= row.sample);
