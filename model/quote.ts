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

/** A name somebody else chose, as one visible line between «»; cut when it would drown the sentence. */
export const quote = (name: string): string => `«${shortened(name).replace(/«/g, "‹").replace(/»/g, "›")}»`;

/** A list for a sentence: «a», «b» and 4 more; in the order given. */
export function quoteAll(names: readonly string[], shown = 3): string {
  const quoted = names.slice(0, names.length > shown + 1 ? shown : names.length).map(quote);
  const rest = names.length - quoted.length;
  const parts = rest > 0 ? [...quoted, `${rest} more`] : quoted;
  const last = parts.pop() ?? "none";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
