import type { Filed } from "../../../model/governance.ts";
import { type Day, dayOf } from "../../../model/instant.ts";
import type { Review } from "../../../model/review.ts";
import type { Names } from "../../../model/text.ts";
import type { CriterionAnswer, CriterionContext } from "../criterion.ts";
import { part } from "./answers.ts";
import { quoted } from "./quoted.ts";
import { nothingToChange, ofWrongLines } from "./reviews.ts";

/** Whether what a review found wrong was seen done by a day. */
export const remediatedBy = (
  context: CriterionContext,
  { day, words }: { day: (review: Filed<Review>) => Day; words: Names },
): CriterionAnswer =>
  ofWrongLines(context, nothingToChange, ({ title, remediation }, review) => {
    const limit = day(review);
    const name = quoted(title);
    const done = remediation?.done ?? null;
    return done === null
      ? part(
          context.known > limit ? "missed" : "unknown",
          `No scan has seen ${name.en} done; ${words.en} is on ${limit}.`,
          `${name.ja}の実施を確認したスキャンはない。${words.ja}は${limit}である。`,
        )
      : part(
          dayOf(done) > limit ? "missed" : "met",
          `${name.en} was seen done on ${dayOf(done)}; ${words.en} is on ${limit}.`,
          `${name.ja}は${dayOf(done)}に実施が確認された。${words.ja}は${limit}である。`,
        );
  });
