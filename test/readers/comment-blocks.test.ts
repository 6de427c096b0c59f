import fc from "fast-check";
import markdownIt from "markdown-it";
import { expect, test } from "vitest";
import { commentBlocks } from "../../action/review/decisions/comment-blocks.ts";

const parser = markdownIt("commonmark", { maxNesting: 1_000 });

/** Lines that a parser of CommonMark shows as text, and those of them that it shows in a quotation. */
function textIn(comment: string): { text: number[]; quoted: number[] } {
  const text: number[] = [];
  const quoted: number[] = [];
  let quotes = 0;
  let isHeading = false;
  for (const { type, map, content, markup } of parser.parse(comment.replace(/\r\n|\r/g, "\n"), {})) {
    if (type === "blockquote_open") quotes += 1;
    if (type === "blockquote_close") quotes -= 1;
    if (type === "heading_open") isHeading = markup.startsWith("#");
    if (type === "paragraph_open") isHeading = false;
    if (type !== "inline" || map === null || isHeading) continue;
    const [from] = map;
    for (const at of content.split("\n").keys()) (quotes > 0 ? quoted : text).push(from + at + 1);
  }
  return { text, quoted };
}

function read(comment: string): { text: number[]; quoted: number[] } {
  const paragraphs = commentBlocks(comment).filter(({ block }) => block === "paragraph");
  const numbers = (isOf: boolean) =>
    paragraphs
      .filter(({ isQuoted }) => isQuoted === isOf)
      .flatMap(({ lines }) => lines.map((line) => line.number));
  return { text: numbers(false), quoted: numbers(true) };
}

const piece = fc.constantFrom(
  ..."> |>|- |-|1. |2. |10) |+ |* |---|===|# |```|~~~|<pre>|</pre>|<div>|</div>|<a>|<!--|-->|<?|?>|a|/countersign|\n|\n|\n\n|    |  | ".split(
    "|",
  ),
);

test("a comment has the blocks that a parser of CommonMark finds", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const comment = pieces.join("");
      // Where a mark is indented as code below an open paragraph, this parser and the specification's own differ.
      fc.pre(!/^ {4,}[^ a/]/m.test(comment));
      expect(read(comment)).toEqual(textIn(comment));
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ["a line below a quotation", "> a\nb", [], [1, 2]],
  ["a paragraph behind a quotation", "> a\n\nb", [3], [1]],
  ["a line below a quotation in an item", "- > a\nb", [], [1, 2]],
  ["a line below an item", "- a\nb", [1, 2], []],
  ["code in an item", "- ```\n  a\n  ```\nb", [4], []],
  ["code behind an item's number", "1.      a", [], []],
  ["a mark of a quotation that is indented as code", "> a\n    > b", [], [1, 2]],
  ["code by a tab behind a mark", ">\t\ta", [], []],
  ["text by a tab behind a mark", "-\ta\n\n    b", [1, 3], []],
  ["a line indented below a paragraph", "a\n    b", [1, 2], []],
  ["preformatted text across empty lines", "<pre>\na\n\nb\n</pre>\n\nc", [7], []],
  ["HTML up to an empty line", "<div>\na\n\nb", [4], []],
])("%s", (_what, comment, text, quoted) => {
  expect(read(comment)).toEqual({ text, quoted });
});
