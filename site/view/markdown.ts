import { inline, type Inline } from "./inline.ts";

/** A block of a text that people wrote in Markdown. */
export type Block =
  | { is: "heading"; level: number; inside: readonly Inline[] }
  | { is: "paragraph"; inside: readonly Inline[] }
  | { is: "list"; ordered: boolean; items: readonly (readonly Inline[])[] }
  | { is: "code"; text: string }
  | { is: "quote"; blocks: readonly Block[] }
  | { is: "table"; head: readonly (readonly Inline[])[]; rows: readonly (readonly (readonly Inline[])[])[] };

const FENCE = /^(`{3,}|~{3,})/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^\s{0,3}(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/;
const QUOTE = /^\s{0,3}>\s?(.*)$/;
const RULE = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?\s*$/;

const JAPANESE_END = /[\u3000-\u9fff\uff00-\uffef]$/;
const JAPANESE_START = /^[\u3000-\u9fff\uff00-\uffef]/;

/** Lines of one paragraph as one text: Latin needs a space between them, Japanese none. */
const joined = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    const trimmed = line.trim();
    if (text === "") return trimmed;
    const japanese = /[。、」）]$/.test(text) || (JAPANESE_END.test(text) && JAPANESE_START.test(trimmed));
    return `${text}${japanese ? "" : " "}${trimmed}`;
  }, "");

const cells = (line: string): Inline[][] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim().replaceAll("\\|", "|")));

/**
 * Reads the Markdown that controls are written in: headings, paragraphs, flat lists, code, quotes and tables.
 * It is small on purpose: what it does not know stays visible text, and HTML has no meaning in it.
 */
export function markdown(source: string): Block[] {
  const lines = source.split("\n");
  const blocks: Block[] = [];
  let at = 0;
  const line = () => lines[at] ?? "";
  const takeWhile = (holds: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && holds(line())) at += 1;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const fence = FENCE.exec(line())?.[1];
    const heading = HEADING.exec(line());
    if (line().trim() === "") at += 1;
    else if (fence !== undefined) {
      at += 1;
      blocks.push({ is: "code", text: takeWhile((next) => !next.startsWith(fence)).join("\n") });
      at += 1;
    } else if (heading) {
      at += 1;
      blocks.push({ is: "heading", level: heading[1]?.length ?? 1, inside: inline(heading[2] ?? "") });
    } else if (QUOTE.test(line())) {
      const quoted = takeWhile((next) => QUOTE.test(next)).map((next) => QUOTE.exec(next)?.[1] ?? "");
      blocks.push({ is: "quote", blocks: markdown(quoted.join("\n")) });
    } else if (ITEM.test(line())) {
      blocks.push(list(takeWhile((next) => next.trim() !== "" && !HEADING.test(next))));
    } else if (line().includes("|") && RULE.test(lines[at + 1] ?? "")) {
      const [head = "", , ...rows] = takeWhile((next) => next.includes("|"));
      blocks.push({ is: "table", head: cells(head), rows: rows.map(cells) });
    } else {
      const begun = at;
      const paragraph = takeWhile(
        (next) =>
          at === begun ||
          !(
            next.trim() === "" ||
            FENCE.test(next) ||
            HEADING.test(next) ||
            ITEM.test(next) ||
            QUOTE.test(next)
          ),
      );
      blocks.push({ is: "paragraph", inside: inline(joined(paragraph)) });
    }
  }
  return blocks;
}

function list(lines: readonly string[]): Block {
  const items: string[][] = [];
  for (const next of lines) {
    const item = ITEM.exec(next);
    if (item) items.push([item[2] ?? ""]);
    else items.at(-1)?.push(next);
  }
  return {
    is: "list",
    ordered: ITEM.exec(lines[0] ?? "")?.[1] !== undefined,
    items: items.map((item) => inline(joined(item))),
  };
}
