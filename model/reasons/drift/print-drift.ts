import type { Names } from "../../text.ts";
import { printReason } from "../print-reason.ts";
import type { RecordedReason } from "../reason.ts";
import type { Language } from "../../language.ts";
import type { DriftSide } from "../../drift.ts";
import { differenceReasons } from "./differences.ts";
import { notComparedReasons } from "./not-compared.ts";
import { phrase, printPhrase } from "./phrases.ts";

/** What differs, in one sentence. */
export const printDifference = ({ reason, with: data }: RecordedReason): Names =>
  printReason({ reason, with: data }, differenceReasons);

/** Why a rule could not be performed, or not in full. */
export function printNotCompared(unknown: readonly RecordedReason[]): Names {
  const said = unknown.map((one) => printReason(one, notComparedReasons));
  return { en: said.map(({ en }) => en).join(" "), ja: said.map(({ ja }) => ja).join("") };
}

/** What stands on one side: as it is written, or that nothing does. */
export const printValue = ({ value }: Pick<DriftSide, "value">, language: Language): string =>
  value ?? printPhrase(phrase("nothing", {}))[language];

/** How often, as it is compared, and as people say it. */
const EVERY: Readonly<Record<string, Names>> = {
  P1D: { en: "every day", ja: "1日ごと" },
  P1W: { en: "every week", ja: "1週間ごと" },
  P1M: { en: "every month", ja: "1か月ごと" },
  P3M: { en: "every 3 months", ja: "3か月ごと" },
  P6M: { en: "every 6 months", ja: "6か月ごと" },
  P1Y: { en: "every year", ja: "1年ごと" },
};

/** What was compared of it, in words; null where it is text that people wrote. */
export function printCompared(
  { normalised }: Pick<DriftSide, "normalised">,
  language: Language,
): string | null {
  if (typeof normalised !== "string") return printPhrase(normalised)[language];
  return EVERY[normalised]?.[language] ?? null;
}
