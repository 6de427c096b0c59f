import { z } from "zod";
import { Day } from "../../instant.ts";
import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { SourceId, UnitState } from "../../unit.ts";
import { says } from "../reason.ts";

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
  remedy: Text.nullable().describe("What would let it be read, in the words of the scan; null for nothing."),
};

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What a scan could not read to its end. */
export const readingReasons = {
  "source-not-read": says(
    { ...gap, why: Text.describe("Why, in the words of the scan.") },
    ({ day, source, unit, state, why, remedy }) => ({
      en: `In the scan of ${day} the source ${source} ${STATES[state].en} for ${quote(unit)}: ${sentence(why)} ${remedy === null ? "Nothing on GitHub remedies it." : `The remedy: ${sentence(remedy)}`}`,
      ja: `${day}のスキャンで、情報源 ${source} は${quote(unit)}について${STATES[state].ja}。${remedy === null ? "GitHub上の是正方法はない。" : `是正方法:${quote(remedy)}。`}`,
    }),
  ),
  "source-not-read-in-brief": says(
    { ...gap, others: z.number().int().nonnegative().describe("How many others there are.") },
    ({ day, source, unit, state, remedy, others }) => ({
      en: `The source ${source} ${STATES[state].en} for ${quote(unit)} on ${day}; ${remedy === null ? "nothing on GitHub remedies it." : `the remedy: ${sentence(remedy)}`}${others > 0 ? ` And ${others} more.` : ""}`,
      ja: `情報源 ${source} は${day}に${quote(unit)}について${STATES[state].ja}。${remedy === null ? "GitHub上の是正方法はない。" : `是正方法:${quote(remedy)}。`}${others > 0 ? `他${others}件。` : ""}`,
    }),
  ),
};
