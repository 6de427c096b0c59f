import type { Names } from "../../text.ts";
import { printReason } from "../print-reason.ts";
import type { RecordedReason } from "../reason.ts";
import { differenceReasons } from "./differences.ts";
import { notComparedReasons } from "./not-compared.ts";

/** What differs, in one sentence. */
export const printDifference = ({ reason, with: data }: RecordedReason): Names =>
  printReason({ reason, with: data }, differenceReasons);

/** Why a rule could not be performed, or not in full. */
export function printNotCompared(unknown: readonly RecordedReason[]): Names {
  const said = unknown.map((one) => printReason(one, notComparedReasons));
  return { en: said.map(({ en }) => en).join(" "), ja: said.map(({ ja }) => ja).join("") };
}
