import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import type { GapReason } from "../../model/reasons/gaps.ts";
import { page, type PageWith } from "./page.ts";
import type { ListQuestion, ApiReading, Unread } from "./port.ts";
import { unreadOf, type RestWith } from "./rest.ts";
import { sameServer, type Server } from "./server.ts";

/** What reading a list needs. */
export type ListWith = RestWith & PageWith & { server: Server };

/** How one pass over all pages ended. */
interface Pass<Item> {
  items: readonly Item[];
  /** Null when the last page was reached. */
  stopped: Unread | null;
  /** True when no item came twice, by a cursor none that differs, and the number agrees with GitHub's own. */
  agrees: boolean;
}

/** GitHub's largest page, and the smallest that is tried when it gives up on a larger one. */
const LARGEST = 100;
const SMALLEST = 25;
/** No list of an organisation is near this long; a Link header that never ends is. */
const PAGES = 5_000;
/** One repository must not spend the hour of the organisation. */
const PAGES_OF_A_REPOSITORY = 100;

/**
 * Reads a list to its end. A list that changes while it is read shifts items over page borders, so one that
 * disagrees with itself or with `total_count` is read once more, and is partial if it still does.
 */
export async function list<Schema extends z.ZodType>(
  question: ListQuestion<Schema>,
  parts: ListWith,
  count: () => void,
): Promise<ApiReading<readonly z.output<Schema>[]>> {
  let size = question.largest ?? LARGEST;
  let again = true;
  for (;;) {
    const { items, stopped, agrees } = await pass(question, size, parts, count);
    if (stopped?.state === "error" && stopped.overloaded && size > SMALLEST) {
      size = Math.floor(size / 2);
    } else if (stopped !== null) {
      return items.length === 0
        ? stopped
        : { state: "partial", data: items, reason: stopped.reason, remedy: stopped.remedy };
    } else if (agrees) {
      return { state: "complete", data: items };
    } else if (again) {
      again = false;
    } else {
      const reason = { reason: "list-disagrees", with: {} } as const;
      return { state: "partial", data: items, reason, remedy: null };
    }
  }
}

async function pass<Schema extends z.ZodType>(
  question: ListQuestion<Schema>,
  size: number,
  parts: ListWith,
  count: () => void,
): Promise<Pass<z.output<Schema>>> {
  type Item = z.output<Schema>;
  const found = new Map<string | number, Item>();
  const visited = new Set<string>();
  let received = 0;
  let total: number | null = null;
  const end = (stopped: Unread | null): Pass<Item> => ({
    items: [...found.values()],
    stopped,
    agrees: received === found.size && (total === null || total === found.size),
  });
  let url = parts.transport.address(question.route, { ...question.parameters, per_page: size });
  for (;;) {
    visited.add(url);
    const answer = await page(url, { size, isFirst: visited.size === 1 }, question, parts, count);
    if ("unanswered" in answer) return end(await unreadOf(answer.unanswered, question, parts, count));
    const { items, next } = answer.page;
    for (const item of items) {
      const key = question.identify(item);
      const isAgain = question.cursor === true && isDeepStrictEqual(found.get(key), item);
      if (!isAgain) received += 1;
      found.set(key, item);
    }
    total = answer.page.total;
    if (next === null) return end(null);
    const target = sameServer(parts.server, url, next);
    if (target === null) return end(broken({ reason: "next-page-on-another-server", with: {} }));
    if (visited.has(target) || visited.size >= PAGES)
      return end(broken({ reason: "pages-without-end", with: {} }));
    const most = question.most ?? (question.repository === undefined ? PAGES : PAGES_OF_A_REPOSITORY);
    if (visited.size >= most) return end(tooLong(found.size, question.repository !== undefined));
    url = target;
  }
}

const tooLong = (items: number, isOfRepository: boolean): Unread => ({
  state: "not-attempted",
  reason: { reason: "list-too-long", with: { items } },
  remedy: isOfRepository ? { reason: "read-in-part", with: {} } : { reason: "run-again", with: {} },
});

const broken = (reason: GapReason): Unread => ({ state: "error", reason, remedy: null, overloaded: false });
