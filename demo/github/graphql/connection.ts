import { refusal } from "./refusal.ts";

/** The paging arguments of a connection. */
export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** A Relay connection over a list. Counting needs no page size; asking for nodes does, and at most 100 at once. */
export function connection<Item>(
  field: string,
  items: Item[],
  given: PageArguments,
  shape: (item: Item) => Record<string, unknown>,
): Record<string, unknown> {
  const page = (): { start: number; end: number } => pageOf(field, items.length, given);
  const shaped = (): Record<string, unknown>[] => items.slice(page().start, page().end).map(shape);
  return {
    totalCount: items.length,
    nodes: shaped,
    edges: () => shaped().map((node, index) => ({ node, cursor: cursor(page().start + index) })),
    pageInfo: () => {
      const { start, end } = page();
      return {
        hasNextPage: end < items.length,
        hasPreviousPage: start > 0,
        startCursor: end > start ? cursor(start) : null,
        endCursor: end > start ? cursor(end - 1) : null,
      };
    },
  };
}

function pageOf(field: string, length: number, given: PageArguments): { start: number; end: number } {
  const { first = null, last = null, after = null, before = null } = given;
  const size = first ?? last;
  const side = first === null ? "last" : "first";
  if (size === null) {
    const rule = "You must provide a `first` or `last` value to properly paginate the";
    throw refusal("MISSING_PAGINATION_BOUNDARIES", `${rule} \`${field}\` connection.`);
  }
  if (size < 0 || size > 100) {
    const asked = `Requesting ${size} records on the \`${field}\` connection exceeds the \`${side}\` limit of 100 records.`;
    throw refusal("EXCESSIVE_PAGINATION", asked);
  }
  const from = after === null ? 0 : position(after) + 1;
  const to = before === null ? length : position(before);
  return side === "first"
    ? { start: Math.min(from, to), end: Math.min(from + size, to) }
    : { start: Math.max(to - size, from), end: to };
}

function cursor(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString("base64");
}

function position(text: string): number {
  const index = Number(Buffer.from(text, "base64").toString("utf8").split(":")[2]);
  if (!Number.isInteger(index))
    throw refusal("UNPROCESSABLE", `\`${text}\` does not appear to be a valid cursor.`);
  return index;
}
