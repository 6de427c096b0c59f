import type { Language } from "../../../model/language.ts";
import { table } from "../../../model/markdown.ts";

/** Lines that the page shows in full. With the record of twice as many, GitHub still shows it as a page. */
export const LINES_SHOWN = 150;

/** Rows of any other table of the page. */
export const ROWS_SHOWN = 100;

/** How many are not shown; nothing for none. */
export const restOf = (n: number, language: Language): string[] => (n > 0 ? [REST[language](n)] : []);

const REST = {
  en: (n: number) => `${n} more ${n === 1 ? "stands" : "stand"} in the record below.`,
  ja: (n: number) => `ほか${n}件は、下記の記録に記載している。`,
} as const;

/** A table that ends after so many rows, and then says how many more there are. */
export function boundedTable<Item>(
  head: readonly string[],
  items: readonly Item[],
  { row, language }: { row: (item: Item) => readonly string[]; language: Language },
): string[] {
  const shown = items.slice(0, ROWS_SHOWN);
  return [table(head, shown.map(row)), ...restOf(items.length - shown.length, language)];
}
