import { z } from "zod";
import { GitHubTime, type Instant } from "../../../model/instant.ts";
import type { HostedRepository } from "../../git/governance-port.ts";

/** An account as GitHub names it; null for one that is gone. */
export const Account = z.object({ login: z.string(), id: z.number().int(), type: z.string() }).nullable();

const Move = z.object({
  before: z.string(),
  after: z.string(),
  timestamp: GitHubTime,
  activity_type: z.string(),
  actor: Account,
});
/** One move of a branch, as GitHub recorded it at a push or a merge. */
export type Move = z.infer<typeof Move>;

/** Moves of a branch, newest first; whole where there are no older ones. */
export type Moves = { told: true; data: readonly Move[]; isWhole: boolean } | { told: false; status: number };

const PAGE = 100;
/** Most pages of one branch: a base that is moved thirty times a day shows two months. */
const PAGES = 20;

interface Reading {
  moves: Moves;
  /** Cursor of the next page; null where there is none, or no more are read. */
  next: string | null;
  pages: number;
}

/**
 * The moves of a branch as far back as somebody asks, a page after the other and each once; only the newest page where
 * nobody names a time.
 * https://docs.github.com/en/rest/repos/repos#list-repository-activities
 */
export function movesOf({ writer, repository }: Pick<HostedRepository, "writer" | "repository">) {
  const known = new Map<string, Promise<Reading>>();
  const page = async (branch: string, { moves, pages }: Reading, after: string | null): Promise<Reading> => {
    const { status, body, next } = await writer.send("GET /repos/{owner}/{repo}/activity", {
      owner: repository.owner,
      repo: repository.name,
      ref: `refs/heads/${branch}`,
      per_page: PAGE,
      ...(after === null ? {} : { after }),
    });
    const items = z.array(Move).safeParse(body);
    if (status !== 200 || !items.success)
      // What was read by then is so still; only how it goes on is not known.
      return { moves: moves.told ? moves : { told: false, status }, next: null, pages };
    const cursor = next === undefined ? null : new URL(next).searchParams.get("after");
    const isMore = cursor !== null && items.data.length > 0 && pages + 1 < PAGES;
    const before = moves.told ? moves.data : [];
    return {
      moves: { told: true, data: [...before, ...items.data], isWhole: cursor === null },
      next: isMore ? cursor : null,
      pages: pages + 1,
    };
  };
  const readOn = async (branch: string, earlier: Promise<Reading> | undefined, from: Instant | null) => {
    const none: Reading = { moves: { told: false, status: 0 }, next: null, pages: 0 };
    let reading = earlier === undefined ? await page(branch, none, null) : await earlier;
    while (from !== null && reading.next !== null && !reaches(reading.moves, from))
      reading = await page(branch, reading, reading.next);
    return reading;
  };
  return async (branch: string, from: Instant | null = null): Promise<Moves> => {
    const reading = readOn(branch, known.get(branch), from);
    known.set(branch, reading);
    return (await reading).moves;
  };
}

/** Whether the oldest of some moves was made by a time, so that where the branch was then is among them. */
const reaches = (moves: Moves, from: Instant): boolean =>
  moves.told && (moves.data.at(-1)?.timestamp ?? from) <= from;
