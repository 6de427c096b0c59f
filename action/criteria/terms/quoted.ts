import { oneLine } from "../../../model/text.ts";

/** Longest name shown inside a sentence, in code points. */
const SHOWN = 120;

/** A name somebody else chose as one visible line between marks that it cannot hold itself. */
export function quoted(name: string, shown = SHOWN): { en: string; ja: string } {
  const points = Array.from(oneLine(name).replace(/[«»「」]/g, "'"));
  const text = points.length > shown ? `${points.slice(0, shown).join("")}…` : points.join("");
  return { en: `«${text}»`, ja: `「${text}」` };
}
