import type { Allowance } from "../run/scan-progress.ts";
import type { Headers } from "./classify.ts";

/** Longest single wait that is obeyed; an hourly limit resets within 60 minutes. */
export const LONGEST_WAIT = 75 * 60_000;
/** GitHub's clock, as its answers show it, and its waits are whole seconds: what is over may be over a second later. */
const SURELY_PAST = 1_000;

/** How long to wait before asking again, in milliseconds; null when that is longer than we may wait. */
export type Wait = number | null;

const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,15}$/.test(text.trim()) ? Number(text) : null;

/** Server time of an answer, in milliseconds; null when it does not say. */
export function serverTime(headers: Headers): number | null {
  const time = Date.parse(headers.date ?? "");
  return Number.isNaN(time) ? null : time;
}

/**
 * Wait for an hourly limit: from the answer's own Date to x-ratelimit-reset, so the runner's clock does not matter.
 * A reset in the past, far ahead or unreadable is clamped, never believed.
 */
export function primaryWait(headers: Headers): Wait {
  const reset = wholeNumber(headers["x-ratelimit-reset"]);
  const now = serverTime(headers);
  if (reset === null || now === null) return 60_000;
  return Math.min(Math.max(reset * 1000 - now, 0) + SURELY_PAST, LONGEST_WAIT);
}

/** What an answer says is left of the hour; null where it does not. */
export function allowanceIn(headers: Headers): Allowance | null {
  const limit = wholeNumber(headers["x-ratelimit-limit"]);
  const remaining = wholeNumber(headers["x-ratelimit-remaining"]);
  const reset = wholeNumber(headers["x-ratelimit-reset"]);
  if (limit === null || remaining === null) return null;
  return { limit, remaining, resets: (reset ?? 0) * 1000 };
}

/** Requests of an hour that reading leaves to publishing: its share of the limit, and at most so many. */
const RESERVE = { share: 0.02, most: 100 };

/**
 * True when so little of the hour is left that it is kept for publishing: what was read by then must still reach
 * people. Judged by what GitHub says remains, which other users of the same credential lower, too.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit
 */
export function leavesReserve(headers: Headers): boolean {
  const allowance = allowanceIn(headers);
  if (allowance === null) return false;
  const { limit, remaining } = allowance;
  return remaining < Math.min(RESERVE.most, Math.floor(limit * RESERVE.share));
}

/**
 * Wait for a secondary limit, from the moment its answer came: retry-after, surely past; without it at least a minute, doubled each time.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function secondaryWait(headers: Headers, earlier: number): Wait {
  const retryAfter = headers["retry-after"];
  const asked = wholeNumber(retryAfter) ?? secondsUntil(retryAfter, headers);
  const wait = asked === null ? 60_000 * 2 ** earlier : asked * 1000 + SURELY_PAST;
  return wait > LONGEST_WAIT ? null : wait;
}

function secondsUntil(date: string | undefined, headers: Headers): number | null {
  const until = Date.parse(date ?? "");
  const now = serverTime(headers);
  return Number.isNaN(until) || now === null ? null : Math.max(0, Math.ceil((until - now) / 1000));
}

/** Wait before the n-th repetition (from 0) of a request that failed on the way: 1, 2, 4 seconds. */
export const backOff = (repetition: number): number => 1_000 * 2 ** repetition;
