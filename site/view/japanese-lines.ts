import type { MarkdownIt, Token } from "markdown-it";

const JAPANESE = /^[\u3000-\u9fff\uff00-\uffef\u{20000}-\u{3ffff}]$/u;
/** Marks after which Japanese sets no space, whatever follows. */
const MARKS = "。、」）";

const join = (before: string, after: string): boolean =>
  before !== "" && (MARKS.includes(before) || (JAPANESE.test(before) && JAPANESE.test(after)));

const isText = ({ type }: Token) => type === "text" || type === "code_inline";
// A character may be two code units.
const first = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32);
const last = (text: string): string => Array.from(text.slice(-2)).at(-1) ?? "";

/** The tokens of one paragraph without the line breaks that Japanese does not show. */
function joined(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let after = "";
  // From the end, so that what follows a break is known when the break is met; marks of emphasis are no text.
  for (const [index, token] of [...tokens.entries()].reverse()) {
    if (isText(token) && token.content !== "") after = first(token.content);
    if (token.type !== "softbreak" || !join(textBefore(tokens, index), after)) kept.push(token);
  }
  return kept.reverse();
}

function textBefore(tokens: readonly Token[], index: number): string {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.type === "softbreak") return "";
    if (isText(token) && token.content !== "") return last(token.content);
  }
  return "";
}

/**
 * A plug-in for the Markdown parser: Latin needs a space where a paragraph's line ends, Japanese none.
 * https://drafts.csswg.org/css-text-3/#line-break-transform leaves it to the browser, and browsers set a space.
 */
export function japaneseLines(parser: MarkdownIt): void {
  parser.core.ruler.push("japanese_lines", ({ tokens }) => {
    for (const token of tokens) if (token.children) token.children = joined(token.children);
  });
}
