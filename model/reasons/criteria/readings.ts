import { z } from "zod";
import { Day } from "../../instant.ts";
import { quote } from "../../quote.ts";
import { type Names, Text } from "../../text.ts";
import { sourceWords } from "../../sources/index.ts";
import { SourceId, UnitState } from "../../unit.ts";
import { gapSentence } from "../gaps.ts";
import { RecordedReason, sentences } from "../reason.ts";
import { isStep, remedySentence } from "../remedies.ts";

const STATES = {
  partial: { en: "was read only in part", ja: "一部しか読み取れなかった" },
  denied: { en: "was refused", ja: "読取りを拒否された" },
  unavailable: { en: "is not available in this plan", ja: "契約上利用できない" },
  vanished: { en: "vanished while it was read", ja: "読取り中に消失した" },
  error: { en: "ended in an error", ja: "エラーにより終了した" },
  "not-attempted": { en: "was not attempted", ja: "試みられなかった" },
} as const;

const gap = {
  day: Day.describe("The day of the scan."),
  source: SourceId,
  unit: Text.describe("What could not be read."),
  state: UnitState.exclude(["complete", "not-applicable"]),
  remedy: RecordedReason.nullable().describe("What would make it readable; null for nothing."),
};

/** What would make it readable, under that label; where nobody can do anything, only why, without the label. */
function readable(remedy: RecordedReason | null): Names {
  if (remedy === null) return { en: "Nothing on GitHub would make it readable.", ja: "必要な措置はない。" };
  const { en, ja } = remedySentence(remedy);
  return isStep(remedy)
    ? {
        en: `What would make it readable: ${en.charAt(0).toLowerCase()}${en.slice(1)}`,
        ja: `必要な措置:${ja}`,
      }
    : { en, ja };
}

/** What a scan could not read to its end. */
export const readingReasons = {
  "source-not-read": sentences(
    { ...gap, why: RecordedReason.describe("Why.") },
    ({ day, source, unit, state, why, remedy }) => ({
      en: `In the scan of ${day} the source “${sourceWords[source].title.en}” ${STATES[state].en} for ${quote(unit)}: ${gapSentence(why).en} ${readable(remedy).en}`,
      ja: `${day}のスキャンで、情報源「${sourceWords[source].title.ja}」は${quote(unit)}について${STATES[state].ja}。${gapSentence(why).ja}${readable(remedy).ja}`,
    }),
  ),
  "source-not-read-in-brief": sentences(
    { ...gap, others: z.number().int().nonnegative().describe("How many others there are.") },
    ({ day, source, unit, state, remedy, others }) => ({
      en: `The source “${sourceWords[source].title.en}” ${STATES[state].en} for ${quote(unit)} on ${day}. ${readable(remedy).en}${others > 0 ? ` And ${others} more.` : ""}`,
      ja: `情報源「${sourceWords[source].title.ja}」は${day}に${quote(unit)}について${STATES[state].ja}。${readable(remedy).ja}${others > 0 ? `他${others}件。` : ""}`,
    }),
  ),
};
