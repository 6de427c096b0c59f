import { dayOf } from "../../model/instant.ts";
import { defineCriterion } from "./criterion.ts";
import { answer, part } from "./terms/answers.ts";
import { withoutReview } from "./terms/reviews.ts";

export const rolledForward = defineCriterion({
  id: "rolled-forward",
  question: {
    en: "Was the result of the last review carried to the end of the fiscal year?",
    ja: "直近の棚卸の結果について、期末日までのロールフォワード手続が実施されたか。",
  },
  assess: (context) => {
    const { period, reviews } = context;
    const last = reviews.at(-1);
    if (!period.endsYear)
      return answer(
        part(
          "not-applicable",
          `${period.id} does not end with the fiscal year.`,
          `${period.id}は事業年度の末日に終了しない。`,
        ),
        [],
      );
    if (last === undefined) return answer(withoutReview(context), []);
    const done = last.data.roll_forward;
    if (done === null)
      return answer(
        part(
          "not-performed",
          `No roll-forward from the review of ${last.data.period} to ${period.to} is recorded.`,
          `${last.data.period}の棚卸から${period.to}までのロールフォワード手続は記録されていない。`,
        ),
        [last.file],
      );
    const day = dayOf(done.at);
    return answer(
      part(
        day < period.to ? "missed" : "met",
        `${done.by} rolled the review forward on ${day}; the year ended on ${period.to}.`,
        `${day}に${done.by}がロールフォワード手続を実施した。期末日は${period.to}である。`,
      ),
      [last.file],
    );
  },
});
