/** A word of a command, in the form that words are compared in, and where it stands in its line. */
export interface Token {
  word: string;
  from: number;
  to: number;
}

/**
 * The words of a line, parted by white space of any width. Letters and signs of full width, as Japanese keyboards give
 * them, count as the narrow ones.
 */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  for (const found of line.matchAll(/\S+/gu))
    tokens.push({
      word: found[0].normalize("NFKC"),
      from: found.index,
      to: found.index + found[0].length,
    });
  return tokens;
}
