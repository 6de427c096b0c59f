import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";
import { signsOfHaste } from "./terms/signs-of-haste.ts";

export const decisionsSupported = defineCriterion({
  id: "decisions-supported",
  question: {
    en: "Are decisions that look as if nobody had looked supported by an interview?",
    ja: "内容を確認せずに行われた疑いのある判断は、面談により裏付けられているか。",
  },
  assess: (context) =>
    ofReviews(context, (review) => {
      const { interview, period } = review.data;
      const signs = signsOfHaste(review, context);
      if (interview !== null)
        return part(
          interview.explained ? "met" : "missed",
          `${interview.by} asked the reviewer on ${interview.at.slice(0, 10)}, who ${interview.explained ? "could" : "could not"} explain the decisions of ${period}.`,
          `${interview.at.slice(0, 10)}に${interview.by}が面談し、レビュー実施者は${period}の判断を説明${interview.explained ? "できた" : "できなかった"}。`,
        );
      return signs.length > 0
        ? part(
            "unknown",
            `Nobody has asked the reviewer of ${period} yet. ${signs.map(({ en }) => en).join(" ")}`,
            `${period}のレビュー実施者への面談が行われていない。${signs.map(({ ja }) => ja).join("")}`,
          )
        : part(
            "met",
            `The decisions of ${period} show no sign of haste.`,
            `${period}の判断に、内容を確認せずに行われた兆候はない。`,
          );
    }),
});
