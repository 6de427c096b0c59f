import { gapSentence } from "../../../model/reasons/gaps.ts";
import type { Reason } from "../../../model/reasons/reason.ts";
import { remedySentence } from "../../../model/reasons/remedies.ts";

interface Unread {
  reason: Reason | null;
  remedy: Reason | null;
}

/** A unit, a gap or a reading as an English reader gets it: the sentences in place of the reasons. */
export const unreadInWords = <Of extends Unread>(one: Of) => ({
  ...one,
  reason: one.reason === null ? null : gapSentence(one.reason).en,
  remedy: one.remedy === null ? null : remedySentence(one.remedy).en,
});
