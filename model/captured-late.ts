import type { SignOff } from "./sign-off.ts";
import type { Names } from "./text.ts";

type Said = Pick<SignOff, "captured" | "timely" | "state" | "rules">;

/**
 * That a record of a sign-off was written later than at the merge, and that this says nothing against the approval; null
 * for one written at the merge. When it was written the record does not know, and of a review that was dismissed not
 * whether it approved.
 */
export function capturedLate({ captured, timely, state, rules }: Said): Names | null {
  if (captured === "at-the-merge") return null;
  const own = {
    en: "This record was written more than an hour after the merge",
    ja: "この記録は、マージから1時間を超えた後に作成された",
  };
  const isKnown = rules.every(({ rule, result }) => rule !== "in-time" || result !== "unknown");
  if (state === "dismissed" || !isKnown) return { en: `${own.en}.`, ja: `${own.ja}。` };
  return timely === "on-time"
    ? { en: `${own.en}; the approval itself was in time.`, ja: `${own.ja}。承認自体は期限内である。` }
    : { en: `${own.en}; the approval itself was late, too.`, ja: `${own.ja}。承認自体も期限後である。` };
}
