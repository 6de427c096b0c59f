/** Edits (insert, delete, replace, swap of neighbours counts as two) that turn one word into another. */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + same,
        ),
      );
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** The known word that was most likely meant, at most a third of its letters away; null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > 100) return null;
  let best: { candidate: string; edits: number } | null = null;
  for (const candidate of known) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    const near = edits <= Math.max(1, Math.floor(candidate.length / 3));
    if (near && (best === null || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate ?? null;
}

/** The known words that are most like one, the nearest first. */
export function nearestFew(word: string, known: readonly string[], most = 3): string[] {
  const written = word.slice(0, 100).toLowerCase();
  return known
    .map((candidate) => ({ candidate, edits: distance(written, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
