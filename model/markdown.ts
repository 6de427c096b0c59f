import { madeOnce } from "./same-lists.ts";
import { oneLine } from "./text.ts";

/** What is in code as it is: visible ASCII without a backtick, and no blank at either end. */
const ORDINARY = /^[!-_a-~](?:[ -_a-~]*[!-_a-~])?$/;

/**
 * A string from outside as inline code that nothing in it can end: the fence is longer than any run of
 * backticks inside, invisible characters are shown, and line breaks are escaped.
 * In code, GitHub resolves no mention, no issue reference, no link, no image, no HTML and no task box.
 */
export function code(value: string): string {
  if (ORDINARY.test(value)) return `\`${value}\``;
  const text = oneLine(value);
  if (text.trim() === "") return "(empty)";
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") || text !== text.trim() ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/**
 * {@link code} for a table cell, where a bar would end the cell even inside code.
 * Renderers differ on a backslash before an escaped bar, so such a backslash is shown by its number.
 */
export const cellCode = (value: string): string =>
  value.includes("|") ? code(value.replace(/\\(?=\|)/g, "\\u005C")).replaceAll("|", "\\|") : code(value);

/** One row of a Markdown table; the cells must already be safe. */
export const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The two lines that begin a Markdown table; of one head, which nearly all are constants, once. */
export const tableHead = madeOnce((head: readonly string[]): string =>
  [row(head), row(head.map(() => "---"))].join("\n"),
);

/** A Markdown table; empty when it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  let text = tableHead(head);
  for (const cells of rows) text += `\n${row(cells)}`;
  return text;
}
