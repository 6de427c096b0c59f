import type { Mutant } from "./mutant.ts";

/** The global function that says whether a mutant is the one that is tried. */
export const SWITCH = "__isMutated";

/** A mutant with the number it is switched on by. */
export type Numbered = Mutant & { id: number };

/** The text of a file in which each mutant can be switched on while it runs. */
export function instrument(text: string, mutants: readonly Numbered[]): string {
  return between(text, 0, text.length, mutants);
}

/** A stretch of the text: what is outside of mutants as it stands, the outermost places with their switches. */
function between(text: string, start: number, end: number, mutants: readonly Numbered[]): string {
  const inside = mutants
    .filter((one) => one.start >= start && one.end <= end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end || Number(b.isStatement) - Number(a.isStatement));
  const parts: string[] = [];
  let at = start;
  for (const outer of inside) {
    if (outer.start < at) continue;
    const here = inside.filter(({ start, end }) => start === outer.start && end === outer.end);
    const within = inside.filter((one) => !here.includes(one));
    parts.push(text.slice(at, outer.start), switched(text, outer, here, within));
    at = outer.end;
  }
  return [...parts, text.slice(at, end)].join("");
}

/** One place with the switches of all its mutants; the places within it keep theirs. */
function switched(
  text: string,
  { start, end, isStatement }: Numbered,
  here: readonly Numbered[],
  within: readonly Numbered[],
): string {
  const kept = between(text, start, end, within);
  // In braces, so that an `else` behind it stays with its own `if`.
  if (isStatement) return here.reduce((rest, { id }) => `{ if (!${SWITCH}(${id})) ${rest} }`, kept);
  const tried = here.map(({ id, replacement }) => `${SWITCH}(${id}) ? (${replacement}) : `);
  return `(${tried.join("")}(${kept}))`;
}
