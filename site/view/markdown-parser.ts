import MarkdownIt, { type Token } from "markdown-it";
import { hasInvisible } from "../../model/text.ts";
import { japaneseLines } from "./japanese-lines.ts";

/** Longest text that is parsed, in UTF-16 code units. */
export const MAX_MARKDOWN = 100_000;
/** How deep blocks and runs may stand within one another; a list in a list counts two. */
const MAX_NESTING = 40;

/** A token of the parser with those between it and the one that closes it. */
export interface Nested {
  token: Token;
  inside: Nested[];
}

/** Addresses a link may lead to: https, mailto, or a place on this site; anything else stays text. */
export function safeHref(href: string): string | null {
  if (hasInvisible(href)) return null;
  if (/^(?:https:\/\/|mailto:)[^\s"'<>]+$/i.test(href)) return href;
  return /^(?:\.{0,2}\/(?!\/)|#)[^\s"'<>\\:]*$/.test(href) ? href : null;
}

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: MAX_NESTING });
// An image would be asked of another host; who struck words out in a control shall see both.
parser.disable(["image", "strikethrough"]).use(japaneseLines);
parser.validateLink = (href) => safeHref(href) !== null;
// As it stands, so that what is allowed is what was written.
parser.normalizeLink = (href) => href;

/** A text as its nested tokens; null when it is longer or deeper than a text people wrote. */
export function parse(source: string): Nested[] | null {
  if (source.length > MAX_MARKDOWN) return null;
  const tokens = parser.parse(source, {});
  // The parser leaves out what is nested deeper: a reader must not take that for nothing.
  return tokens.some(({ level }) => level >= MAX_NESTING - 1) ? null : nested(tokens);
}

/** Tokens by what opens and closes them. */
export function nested(tokens: readonly Token[]): Nested[] {
  const roots: Nested[] = [];
  const open = [roots];
  for (const token of tokens) {
    if (token.nesting === -1) open.pop();
    else {
      const node: Nested = { token, inside: [] };
      open.at(-1)?.push(node);
      if (token.nesting === 1) open.push(node.inside);
    }
  }
  return roots;
}
