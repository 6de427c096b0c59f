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

/** What was compared of it; null where that is what stands there. */
export function printCompared({ value, normalised }: DriftSide, language: Language): string | null {
  if (typeof normalised !== "string") return printPhrase(normalised)[language];
  return normalised === value ? null : normalised;
}
