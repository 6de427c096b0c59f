import { oneLine } from "./text.ts";

/** Longest name shown inside a sentence, in code points; the whole name is in the facts. */
const SHOWN = 120;

/** One visible line, cut between two characters with `…` when it is longer than `shown` code points. */
export function shortened(text: string, shown = SHOWN): string {
  const line = oneLine(text);
  if (line.length <= shown) return line;
  const points = Array.from(line);
  return points.length > shown ? `${points.slice(0, shown).join("")}…` : line;
}

/**
 * A name somebody else chose, as one visible line between «»; cut when it would drown the sentence. Whoever shows the
 * sentence puts the quotation marks of its language there (plain-sentence.ts), or code.
 */
export const quote = (name: string): string => `«${shortened(name).replace(/«/g, "‹").replace(/»/g, "›")}»`;
