import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

/** Signs alone miss nothing here; only a reviewer who was asked and could not explain does. */
export const decisionsExplained = defineCriterion({
  id: "decisions-explained",
  question: {
    en: "Could the reviewer explain the decisions, where somebody asked?",
    ja: "面談が行われた場合、レビュー実施者は判断を説明できたか。",
  },
  assess: (context) =>
    ofReviews(context, ({ data: { interview, period } }) =>
      interview === null
        ? part(
            "not-applicable",
            `No interview on the review of ${period} is recorded.`,
            `${period}の棚卸について面談の記録はない。`,
          )
        : part(
            interview.explained ? "met" : "missed",
            `${interview.by} asked the reviewer on ${interview.at.slice(0, 10)}, who ${interview.explained ? "could" : "could not"} explain the decisions of ${period}.`,
            `${interview.at.slice(0, 10)}に${interview.by}が面談し、レビュー実施者は${period}の判断を説明${interview.explained ? "できた" : "できなかった"}。`,
          ),
    ),
});
