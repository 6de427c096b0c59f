/** One passage of a text. */
export interface Span {
  from: number;
  to: number;
  /** As it is written. */
  text: string;
}

/** One form for full-width and half-width letters, digits and signs. */
export const oneWidth = (text: string): string => text.normalize("NFKC");

/** A pattern that matches a word of somebody else's as it is written. */
export const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Spans in their order, each apart from the next. */
function apart(spans: readonly Span[]): { from: number; to: number }[] {
  const ordered: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = ordered.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else ordered.push({ from, to });
  }
  return ordered;
}

/** Every span that a pattern matches, with its number where it names one; none inside a span that was taken before. */
export function spans(
  text: string,
  pattern: RegExp,
  taken: readonly Span[] = [],
): (Span & { number: string })[] {
  const before = apart(taken);
  let at = 0;
  return [...text.matchAll(pattern)]
    .map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      text: match[0],
      number: match.groups?.number ?? match[0],
    }))
    .filter((span) => {
      // Both are in order, so that no span is looked at twice.
      while ((before[at]?.to ?? Infinity) <= span.from) at += 1;
      return (before[at]?.from ?? Infinity) >= span.to;
    });
}
