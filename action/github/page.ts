import { z } from "zod";
import { confirmed, type ConfirmedWith, type ItemsKept } from "./confirmed.ts";
import type { Outcome, Read } from "./next-step.ts";
import type { ListQuestion } from "./port.ts";
import { misfit } from "./rest.ts";
import { parse } from "../../model/parse.ts";

/** One page of a list; `next` as the Link header writes it. */
export interface Page<Item> {
  items: readonly Item[];
  total: number | null;
  next: string | null;
}

/** What reading a page needs. */
export type PageWith = ConfirmedWith;

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

/** A list without items as GitHub writes it. */
const emptyList = (key: string | null): string =>
  key === null ? "[]" : JSON.stringify({ total_count: 0, [key]: [] });

/**
 * Asks for one page, or uses the one that is known when GitHub confirms it with a 304. Most lists of a repository are
 * empty, so a first page of one is asked for as if it were known to be.
 */
export async function page<Schema extends z.ZodType>(
  url: string,
  { size, isFirst }: { size: number; isFirst: boolean },
  question: ListQuestion<Schema>,
  parts: PageWith,
  count: () => void,
): Promise<{ page: Page<z.output<Schema>> } | { unanswered: Unanswered }> {
  type Item = z.output<Schema>;
  const answer = await confirmed(
    {
      url,
      route: question.route,
      read: reader(question.schema, question.key),
      sensitive: question.sensitive === true,
      guess: isFirst && question.repository !== undefined ? emptyList(question.key) : null,
      items: {
        of: (data) => data,
        from: ({ items, total }: ItemsKept) => ({
          // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- written from the same schema: the key holds the version, and the cache checks its seal
          items: items as readonly Item[],
          total,
        }),
      },
      // The tag stands for the body alone. A full last page is not kept: when an item is added behind it, its body stays
      // the same, and a 304 without a Link header would hide the page that is new.
      isKept: ({ items }, next) => next !== null || items.length < size,
    },
    parts,
    count,
  );
  return "unanswered" in answer ? answer : { page: { ...answer.data, next: answer.next } };
}
