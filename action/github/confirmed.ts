import type { Ask } from "./ask.ts";
import { cacheKey, type Cache, type Entry } from "./cache.ts";
import type { Tags } from "./entity-tag.ts";
import type { Outcome, Read } from "./next-step.ts";
import { nextPage } from "./server.ts";

/** Answers of earlier scans, and whose they must be to be reused. */
export interface Memory {
  cache: Cache;
  /** Who asks, with which permissions, and the version that shaped the items. */
  identity: readonly string[];
  /** Whether whole answers are kept: of use to an App alone, whose token is another in each run. */
  whole: boolean;
}

/** What asking for an answer that may be known takes. */
export interface ConfirmedWith {
  ask: Ask;
  memory: Memory;
  tags: Tags;
  /** Called for every answer that is taken from the cache. */
  reused?: () => void;
}

/** A question whose answer may be known. */
export interface Confirmable<Data> {
  url: string;
  route: string;
  read: Read<Data>;
  /** True where the answer holds what must not be kept anywhere. */
  sensitive: boolean;
  /** The answer that needs no entry to be guessed; null where none is. */
  guess: string | null;
  /** Items of a list, which are kept where the answer is not; null for what is not kept then. */
  items: { of: (data: Data) => ItemsKept; from: (kept: ItemsKept) => Data } | null;
  /** Whether an answer is kept at all. */
  isKept: (data: Data, next: string | null) => boolean;
}

/** Items of a list as the source keeps them. */
export interface ItemsKept {
  items: readonly unknown[];
  total: number | null;
}

/** An answer, fresh or confirmed; `next` as its Link header writes it. */
export interface Confirmed<Data> {
  data: Data;
  next: string | null;
}

type Unanswered = Exclude<Outcome<unknown>, { kind: "answered" | "not-modified" }>;

/** An answer that would be used if GitHub confirmed it, and the tag to ask with. */
interface Candidate<Data> {
  answer: Confirmed<Data>;
  tag: (authorization: string) => string | null;
  /** Whether its tag was computed, and is not the one that GitHub gave. */
  computed: boolean;
  held: boolean;
}

/**
 * Asks, or uses what is known when GitHub confirms it with a 304. Known is what an earlier scan was told, by the tag
 * GitHub gave it, or by the one it would give this credential; and what a list without items looks like.
 */
export async function confirmed<Data>(
  question: Confirmable<Data>,
  parts: ConfirmedWith,
  count: () => void,
): Promise<Confirmed<Data> | { unanswered: Unanswered }> {
  const { memory, tags, ask, reused } = parts;
  const { url, route, read } = question;
  const key = cacheKey(url, route, ...memory.identity);
  const candidate = candidateOf(question, await memory.cache.read(key), tags);
  const sent: { tag: string | null } = { tag: null };
  const etag = (authorization: string) => (sent.tag = candidate?.tag(authorization) ?? null);
  let outcome = await ask({ method: "GET", url, etag }, read, count);
  if (outcome.kind === "not-modified") {
    if (candidate === null || sent.tag === null)
      throw new Error("GitHub confirmed an answer that was not held.");
    // A tag that was computed must be the one that is confirmed: something on the way may confirm whatever it is asked.
    if (!candidate.computed || tags.confirms(sent.tag, outcome.headers.etag)) {
      if (candidate.held) reused?.();
      const next = nextPage(outcome.headers.link) ?? candidate.answer.next;
      return { data: candidate.answer.data, next };
    }
    outcome = await ask({ method: "GET", url }, read, count);
    if (outcome.kind === "not-modified")
      throw new Error("GitHub confirmed an answer that was not asked for.");
  }
  if (outcome.kind !== "answered") return { unanswered: outcome };
  const answer = { data: outcome.data, next: nextPage(outcome.headers.link) };
  const given = outcome.headers.etag;
  const kept = given === undefined ? null : keptOf(question, answer, outcome.text, parts);
  if (given !== undefined && kept !== null)
    await memory.cache.write(key, { etag: given, next: answer.next, kept });
  return answer;
}

function candidateOf<Data>(
  { read, guess, items }: Confirmable<Data>,
  entry: Entry | null,
  tags: Tags,
): Candidate<Data> | null {
  const body = entry === null ? guess : "body" in entry.kept ? entry.kept.body : null;
  if (body !== null) {
    if (!tags.hold()) return null;
    const answer = read(JSON.parse(body), {});
    if (!answer.ok) return null;
    return {
      answer: { data: answer.data, next: entry?.next ?? null },
      tag: (authorization) => (tags.hold() ? tags.compute(body, authorization) : null),
      computed: true,
      held: entry !== null,
    };
  }
  if (entry === null || items === null || !("items" in entry.kept)) return null;
  const { etag, next, kept } = entry;
  return { answer: { data: items.from(kept), next }, tag: () => etag, computed: false, held: true };
}

/** What is kept of an answer: all of it where its tag can be computed anew, else what the source keeps. */
function keptOf<Data>(
  { sensitive, items, isKept }: Confirmable<Data>,
  { data, next }: Confirmed<Data>,
  text: string,
  { memory, tags }: ConfirmedWith,
): Entry["kept"] | null {
  if (!isKept(data, next)) return null;
  if (memory.whole && !sensitive && tags.hold()) return { body: text };
  if (items === null) return null;
  const kept = items.of(data);
  return { items: [...kept.items], total: kept.total };
}
