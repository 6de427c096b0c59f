import { fenceOf, htmlStart, isHeading, isRule, listMark, QUOTE } from "./block-starts.ts";

/** A line of a comment, by its number, from 1. */
export interface BlockLine {
  number: number;
  text: string;
}

/** What a comment shows as text, or hands on as HTML; code is neither. */
export type Block =
  | { block: "paragraph"; isQuoted: boolean; lines: BlockLine[] }
  | { block: "html"; isQuoted: boolean; lines: BlockLine[] };

type Container = { of: "quote" } | { of: "item"; indent: number; isEmpty: boolean };
/** The end of HTML is null where an empty line is. */
type Leaf =
  | Extract<Block, { block: "paragraph" }>
  | (Extract<Block, { block: "html" }> & { end: RegExp | null })
  | { block: "fence"; mark: string };

/** Quotations and items that one line may open. */
const DEEPEST = 100;

const indentOf = (line: string): number => line.length - line.trimStart().length;
const isBlank = (line: string): boolean => line.trim() === "";

/**
 * The blocks of a comment, told apart as CommonMark tells them, since that is what its readers saw: a line below a
 * quotation goes on with it although it has no mark of its own, and an indented one is code where no paragraph is open.
 * One look at every line. https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy
 */
export function commentBlocks(comment: string): Block[] {
  const blocks: Block[] = [];
  let containers: Container[] = [];
  let leaf: Leaf | null = null;

  for (const [index, raw] of comment.split(/\r\n|\n|\r/).entries()) {
    const number = index + 1;
    const inside = within(containers, widened(raw));
    let { rest } = inside;
    const isAll = inside.matched === containers.length;
    if (leaf?.block === "fence" && isAll) {
      if (closes(leaf.mark, rest)) leaf = null;
      continue;
    }
    if (leaf?.block === "html" && isAll) {
      if (leaf.end === null && isBlank(rest)) leaf = null;
      else {
        leaf.lines.push({ number, text: rest });
        if (leaf.end?.test(rest) === true) leaf = null;
      }
      continue;
    }
    if (leaf !== null && leaf.block !== "paragraph") leaf = null;

    const opening = begin(rest, { isParagraph: leaf !== null && isAll });
    rest = opening.rest;
    const isNew = opening.containers.length > 0;
    if (isBlank(rest)) {
      containers = [...containers.slice(0, inside.matched), ...opening.containers];
      leaf = null;
      continue;
    }
    const isText = indentOf(rest) >= 4 || !interrupts(rest);
    if (leaf !== null && !isNew && !isAll && isText) {
      leaf.lines.push({ number, text: rest.trim() });
      continue;
    }
    if (isNew || !isAll) {
      containers = [...containers.slice(0, inside.matched), ...opening.containers];
      leaf = null;
    }
    const isQuoted = containers.some(({ of }) => of === "quote");
    if (leaf !== null && (isText || /^ {0,3}-+[ \t]*$/.test(rest))) {
      if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(rest)) leaf = null;
      else leaf.lines.push({ number, text: rest.trim() });
      continue;
    }
    const isOpen: boolean = leaf !== null;
    leaf = null;
    if (indentOf(rest) >= 4) continue;
    const fence = fenceOf(rest);
    const html: { end: RegExp | null } | null =
      fence === null ? htmlStart(rest, { isParagraph: isOpen }) : null;
    if (fence !== null) leaf = { block: "fence", mark: fence };
    else if (html !== null) {
      const block: Leaf = { block: "html", isQuoted, lines: [{ number, text: rest }], end: html.end };
      blocks.push(block);
      leaf = html.end?.test(rest) === true ? null : block;
    } else if (!isHeading(rest) && !isRule(rest)) {
      leaf = { block: "paragraph", isQuoted, lines: [{ number, text: rest.trim() }] };
      blocks.push(leaf);
    }
  }
  return blocks;
}

/** How many of the open containers a line goes on with, and what is left of it. */
function within(containers: readonly Container[], line: string): { matched: number; rest: string } {
  let rest = line;
  let matched = 0;
  for (const container of containers) {
    if (container.of === "quote") {
      const mark = QUOTE.exec(rest)?.[0];
      if (mark === undefined) break;
      rest = rest.slice(mark.length);
    } else if (isBlank(rest)) {
      // An item that began with nothing ends with the next line that has nothing.
      if (container.isEmpty) break;
      rest = rest.slice(container.indent);
    } else if (indentOf(rest) >= container.indent) {
      rest = rest.slice(container.indent);
      container.isEmpty = false;
    } else break;
    matched += 1;
  }
  return { matched, rest };
}

/** The quotations and items that a line opens. */
function begin(
  line: string,
  { isParagraph }: { isParagraph: boolean },
): { containers: Container[]; rest: string } {
  const containers: Container[] = [];
  let rest = line;
  for (;;) {
    // Nobody sees what stands so deep, and each step looks through the rest of the line.
    if (containers.length === DEEPEST) return { containers: [...containers, { of: "quote" }], rest };
    if (indentOf(rest) >= 4 || isRule(rest)) return { containers, rest };
    const quote = QUOTE.exec(rest)?.[0];
    const item = quote === undefined ? listMark(rest, isParagraph && containers.length === 0) : null;
    if (quote !== undefined) containers.push({ of: "quote" });
    else if (item !== null) containers.push({ of: "item", indent: item, isEmpty: isBlank(rest.slice(item)) });
    else return { containers, rest };
    rest = rest.slice(quote?.length ?? item ?? 0);
  }
}

/** Whether a line ends a paragraph that is open above it. */
const interrupts = (line: string): boolean =>
  fenceOf(line) !== null ||
  htmlStart(line, { isParagraph: true }) !== null ||
  isHeading(line) ||
  isRule(line);

/** A fence ends at a line of its own sort that is at least as long, with nothing behind it. */
const closes = (fence: string, line: string): boolean => {
  const found = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? "";
  return found.startsWith(fence.charAt(0)) && found.length >= fence.length;
};

/** A line with the tabs of its opening as spaces, up to stops of four, as Markdown counts them. */
function widened(line: string): string {
  const opening = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? "";
  if (!opening.includes("\t")) return line;
  let wide = "";
  for (const sign of opening) wide += sign === "\t" ? " ".repeat(4 - (wide.length % 4)) : sign;
  return wide + line.slice(opening.length);
}
