/** What stands at one place of a text. */
export interface Span {
  from: number;
  to: number;
  /** As it is written. */
  text: string;
}

/** One form for full-width and half-width letters, digits and signs. */
export const oneWidth = (text: string): string => text.normalize("NFKC");

/** Every place where a pattern matches, with its number where it names one; none inside a place that was taken before. */
export function spans(
  text: string,
  pattern: RegExp,
  taken: readonly Span[] = [],
): (Span & { number: string })[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      text: match[0],
      number: match.groups?.number ?? match[0],
    }))
    .filter((span) => !taken.some((other) => span.from < other.to && other.from < span.to));
}
