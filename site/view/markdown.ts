import { showInvisible } from "../../model/text.ts";
import { type Inline, inlines } from "./inline.ts";
import { type Nested, nested, parse } from "./markdown-parser.ts";

/** A block of a text that people wrote in Markdown. */
export type Block =
  | { is: "heading"; level: number; inside: readonly Inline[] }
  /** `bare` in a list whose items are not set apart. */
  | { is: "paragraph"; bare: boolean; inside: readonly Inline[] }
  | { is: "list"; ordered: boolean; start: number; items: readonly (readonly Block[])[] }
  | { is: "code"; text: string }
  | { is: "quote"; blocks: readonly Block[] }
  | { is: "rule" }
  | { is: "table"; head: readonly (readonly Inline[])[]; rows: readonly (readonly (readonly Inline[])[])[] };

/**
 * Reads a text that people wrote, CommonMark with tables, by markdown-it; HTML and images have no meaning in it.
 * A text that is longer than {@link parse} takes, or nested deeper, is one block that shows it as it was written.
 */
export function markdown(source: string): Block[] {
  const nodes = parse(source);
  return nodes === null ? [{ is: "code", text: showInvisible(source) }] : nodes.flatMap(blockOf);
}

/** Runs of what a heading, a paragraph or a cell holds: one token of the parser with its own tokens. */
const runsOf = ({ inside }: Nested): Inline[] =>
  inside.flatMap(({ token }) => inlines(nested(token.children ?? [])));

/** What holds a kind of block, however deep it stands: rows within the parts of a table. */
const within = ({ inside }: Nested, type: string): Nested[] =>
  inside.flatMap((node) => (node.token.type === type ? [node] : within(node, type)));

function blockOf(node: Nested): Block[] {
  const { token, inside } = node;
  switch (token.type) {
    case "heading_open":
      return [{ is: "heading", level: Number(token.tag.slice(1)), inside: runsOf(node) }];
    case "paragraph_open":
      return [{ is: "paragraph", bare: token.hidden, inside: runsOf(node) }];
    case "bullet_list_open":
    case "ordered_list_open":
      return [
        {
          is: "list",
          ordered: token.type === "ordered_list_open",
          start: Number(token.attrGet("start") ?? 1),
          items: inside.map((item) => item.inside.flatMap(blockOf)),
        },
      ];
    case "fence":
    case "code_block":
      return [{ is: "code", text: showInvisible(token.content.replace(/\n$/, "")) }];
    case "blockquote_open":
      return [{ is: "quote", blocks: inside.flatMap(blockOf) }];
    case "hr":
      return [{ is: "rule" }];
    case "table_open": {
      const rows = within(node, "tr_open");
      const cells = (row: Nested) => row.inside.map(runsOf);
      return [{ is: "table", head: rows.slice(0, 1).flatMap(cells), rows: rows.slice(1).map(cells) }];
    }
    default:
      throw new Error(`the Markdown parser gave a block that nobody shows: ${token.type}`);
  }
}
