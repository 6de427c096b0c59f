import { oneLine } from "../../../model/text.ts";

/** Longest name shown inside a sentence, in code points; the whole name is in the facts. */
const SHOWN = 120;

/** A name somebody else chose, as one visible line between «»; cut when it would drown the sentence. */
export function quote(name: string): string {
  const points = Array.from(oneLine(name).replace(/«/g, "‹").replace(/»/g, "›"));
  return points.length > SHOWN ? `«${points.slice(0, SHOWN).join("")}…»` : `«${points.join("")}»`;
}

/** A list for a sentence: «a», «b» and 4 more; in the order given. */
export function quoteAll(names: readonly string[], shown = 3): string {
  const quoted = names.slice(0, names.length > shown + 1 ? shown : names.length).map(quote);
  const rest = names.length - quoted.length;
  const parts = rest > 0 ? [...quoted, `${rest} more`] : quoted;
  const last = parts.pop() ?? "none";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}

/** `1 day`, `2 days`, `2 repositories`. */
export const count = (n: number, thing: string, things = `${thing}s`): string =>
  `${n} ${n === 1 ? thing : things}`;
