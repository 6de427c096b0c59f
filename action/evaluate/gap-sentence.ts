import type { Unit } from "../../model/unit.ts";
import { unitSentence } from "../collect/unit-sentence.ts";

/** What could not be read, why, and what would cure it; the first gap in full, the others by number; null without any. */
export function gapSentence([first, ...others]: readonly Unit[]): string | null {
  return first === undefined
    ? null
    : unitSentence(first.source, { ...first, unit: first.name }, others.length);
}
