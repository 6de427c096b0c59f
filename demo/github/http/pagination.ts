import { ok, type Answer } from "./answer.ts";
import type { Call } from "./call.ts";

interface Page<Item> {
  items: Item[];
  headers: Record<string, string>;
}

/** How many items a page has where nothing else is asked for, and at most. */
interface PageSize {
  usual: number;
  most: number;
}

const USUAL: PageSize = { usual: 30, most: 100 };

/** The asked-for page and its Link header, which is absent for a single page. */
function takePage<Item>(call: Call, all: Item[], { usual, most }: PageSize): Page<Item> {
  const size = Math.min(positive(call.query.get("per_page"), usual), most);
  const page = positive(call.query.get("page"), 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const links: string[] = [];
  const link = (to: number, relation: string): void => {
    const url = new URL(call.url);
    url.searchParams.set("page", String(to));
    links.push(`<${url.href}>; rel="${relation}"`);
  };
  if (page > 1) link(Math.min(page - 1, last), "prev");
  if (page < last) {
    link(page + 1, "next");
    link(last, "last");
  }
  if (page > 1) link(1, "first");
  const items = all.slice((page - 1) * size, page * size);
  return { items, headers: links.length === 0 ? {} : { Link: links.join(", ") } };
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

/** A list answered as a bare array. */
export function list<Item>(call: Call, all: Item[], shape: (item: Item) => unknown): Answer {
  const { items, headers } = takePage(call, all, USUAL);
  return ok(items.map(shape), headers);
}

/** A list answered as `{ total_count, <key>: [] }`, and what else the answer has beside it. */
export function counted<Item>(
  call: Call,
  key: string,
  all: Item[],
  shape: (item: Item) => unknown,
  { size = USUAL, beside = {} }: { size?: PageSize; beside?: Readonly<Record<string, unknown>> } = {},
): Answer {
  const { items, headers } = takePage(call, all, size);
  return ok({ total_count: all.length, ...beside, [key]: items.map(shape) }, headers);
}
