import { type Block, commentBlocks } from "./comment-blocks.ts";
import { spansIn } from "./hidden-spans.ts";

/** A line of a comment that its author wrote to be read. */
export interface CommentLine {
  /** Its number, from 1. */
  number: number;
  text: string;
}

/**
 * The lines of a comment as its readers see them, without those that quote somebody, show code, are struck out, stand
 * in HTML or are hidden: a reply that quotes a command does not give it again. What opens a block and never closes it
 * hides the rest, as GitHub shows it. https://github.github.com/gfm/
 */
export function commentLines(comment: string): CommentLine[] {
  const lines: CommentLine[] = [];
  let open: string[] = [];
  for (const block of commentBlocks(comment)) {
    const read = readIn(block, open);
    open = read.open;
    lines.push(...read.lines);
  }
  return lines;
}

function readIn(
  { block, isQuoted, lines }: Block,
  before: string[],
): { lines: CommentLine[]; open: string[] } {
  const text = lines.map((line) => line.text).join("\n");
  const { hidden, comments, open } = spansIn(text, { open: before, isHtml: block === "html" });
  if (block === "html" || isQuoted) return { lines: [], open };
  const isCovered = new Uint8Array(text.length + 1);
  for (const [start, end] of [...hidden, ...comments]) isCovered.fill(1, start + 1, end);
  const given: CommentLine[] = [];
  let from = 0;
  let next = 0;
  for (const line of lines) {
    const to = from + line.text.length;
    while ((comments[next]?.[1] ?? Infinity) <= from) next += 1;
    const shown = cut(text, [from, to], comments, next);
    if (isCovered[shown.from] === 0 && shown.text !== "")
      given.push({ number: line.number, text: shown.text });
    from = to + 1;
  }
  return { lines: given, open };
}

/** A part of a text without its comments, from the first that reaches into it, and where what is left begins. */
function cut(
  text: string,
  [start, end]: [number, number],
  comments: readonly [number, number][],
  first: number,
): { from: number; text: string } {
  let left = "";
  let at = start;
  let from = start;
  for (let one = first; (comments[one]?.[0] ?? Infinity) < end; one += 1) {
    const [open, close] = comments[one] ?? [end, end];
    left += text.slice(at, Math.max(at, open));
    at = Math.min(close, end);
    if (left.trim() === "") from = at;
  }
  return { from, text: (left + text.slice(at, end)).trim() };
}
