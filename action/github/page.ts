import { z } from "zod";
import { cacheKey, type Cache } from "./cache.ts";
import type { Headers } from "./classify.ts";
import type { Outcome, Read } from "./next-step.ts";
import type { ListQuestion } from "./port.ts";
import { misfit, type RestWith } from "./rest.ts";
import { nextPage } from "./server.ts";
import { parse } from "../../model/parse.ts";

/** One page of a list; `next` as the Link header writes it. */
export interface Page<Item> {
  items: readonly Item[];
  total: number | null;
  next: string | null;
}

/** Answers of earlier scans, and whose they must be to be reused. */
export interface Memory {
  cache: Cache;
  /** Who asks, with which permissions, and the version that shaped the items. */
  identity: readonly string[];
}

/** What reading a page needs. */
export type PageWith = Pick<RestWith, "ask"> & {
  memory: Memory;
  /** Called for every answer that is taken from the cache. */
  reused?: () => void;
};

type Unanswered = Exclude<Outcome<unknown>, { kind: "answered" | "not-modified" }>;

const Counted = z.looseObject({ total_count: z.number().int().nonnegative().optional() });

/** Reads a bare array, or the array under `key` beside a `total_count`. */
function reader<Schema extends z.ZodType>(
  schema: Schema,
  key: string | null,
): Read<Omit<Page<z.output<Schema>>, "next">> {
  return (body) => {
    const counted = key === null ? null : Counted.safeParse(body);
    if (counted?.success === false) return { ok: false, reason: misfit(counted.error) };
    const items = parse(z.array(schema), key === null ? body : counted?.data[key], schema);
    if (!items.success) return { ok: false, reason: misfit(items.error) };
    return { ok: true, data: { items: items.data, total: counted?.data.total_count ?? null } };
  };
}

/** Asks for one page, or reuses the one held when GitHub confirms it with a 304. */
export async function page<Schema extends z.ZodType>(
  url: string,
  size: number,
  question: ListQuestion<Schema>,
  { ask, memory, reused }: PageWith,
  count: () => void,
): Promise<{ page: Page<z.output<Schema>> } | { unanswered: Unanswered }> {
  type Item = z.output<Schema>;
  const key = cacheKey(url, question.route, ...memory.identity);
  const held = await memory.cache.read(key);
  const request = { method: "GET" as const, url, ...(held === null ? {} : { etag: held.etag }) };
  const outcome = await ask(request, reader(question.schema, question.key), count);
  if (outcome.kind === "not-modified") {
    if (held === null) throw new Error("GitHub confirmed an answer that was not held.");
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- written below from the same schema: the key holds the version, and the cache checks its seal
    const items = held.items as readonly Item[];
    reused?.();
    return { page: { items, total: held.total, next: nextPage(outcome.headers.link) ?? held.next } };
  }
  if (outcome.kind !== "answered") return { unanswered: outcome };
  const next = nextPage(outcome.headers.link);
  const read: Page<Item> = { ...outcome.data, next };
  const etag = keepable(read, size, outcome.headers);
  if (etag !== null) await memory.cache.write(key, { etag, items: read.items, total: read.total, next });
  return { page: read };
}

/**
 * The ETag stands for the body alone. A full last page is not kept: when an item is added behind it, its body stays
 * the same, and a 304 without a Link header would hide the page that is new.
 */
function keepable(read: Page<unknown>, size: number, headers: Headers): string | null {
  const full = read.items.length >= size;
  return read.next === null && full ? null : (headers.etag ?? null);
}
