import type { Filed } from "../../../model/governance.ts";
import type { Day } from "../../../model/instant.ts";
import type { CriterionWords } from "../../../model/reasons/criteria/criterion-words.ts";
import type { remediationReasons } from "../../../model/reasons/criteria/remediation.ts";
import type { Review } from "../../../model/review.ts";
import type { CriterionAnswer, CriterionContext } from "../criterion.ts";
import { partsOf } from "./answers.ts";
import { nothingToChange, ofWrongLines, subjectNamed } from "./reviews.ts";
import { dayIn } from "../../../model/time-zone.ts";

/** Whether what a review found wrong was seen done by a day. */
export const remediatedBy = (
  context: CriterionContext,
  words: CriterionWords<ReturnType<typeof remediationReasons>>,
  day: (review: Filed<Review>) => Day,
): CriterionAnswer => {
  const part = partsOf(words);
  return ofWrongLines(context, nothingToChange, (wrong, review) => {
    const { remediation } = wrong;
    const subject = subjectNamed(wrong);
    const limit = day(review);
    if (remediation?.done === undefined || remediation.done === null)
      return part(context.known > limit ? "missed" : "unknown", "remediation-not-seen", {
        ...subject,
        limit,
      });
    const done = dayIn(review.data.time_zone, remediation.done);
    return part(done > limit ? "missed" : "met", "remediation-seen", { ...subject, done, limit });
  });
};
