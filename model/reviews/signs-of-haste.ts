import type { signSentences } from "../reasons/criteria/haste.ts";
import type { ReasonIn } from "../reasons/reason.ts";
import { groupBy } from "../group-by.ts";
import type { Review, ReviewLine } from "../review.ts";
import { comparedReason } from "./same-reason.ts";

/** Lines below which a pace or a sameness says nothing. */
const FEW_LINES = 10;
const MANY_LINES = 20;
/** Share of lines with one and the same reason above which it looks copied. */
const SAME_SHARE = 0.8;
const CYCLES = 3;

type Sign = ReasonIn<typeof signSentences>;

/**
 * Signs that decisions were made without looking. They ask for an interview; they decide nothing. Each person is looked
 * at by themselves, and by where they were fastest: whoever decides on one more line a day later, or beside somebody
 * else who took their time, was no slower for it. `reviews` are all that are known, of whatever entity and regime;
 * `limit` is how many lines a minute may be decided.
 */
export function signsOfHaste(
  review: Pick<Review, "entity" | "regime" | "opened" | "lines">,
  { reviews, limit }: { reviews: readonly Review[]; limit: number },
): Sign[] {
  const people = [
    ...groupBy(review.lines, ({ by, by_id: id }) => `${id ?? ""} ${id === null ? (by ?? "") : ""}`),
  ];
  const each = people.flatMap(([, lines]): Sign[] => {
    const login = lines.find(({ by }) => by !== null)?.by ?? null;
    const by = login === null ? {} : { by: login };
    return [...paceOf(lines, { limit, by }), ...samenessOf(lines, by)];
  });
  return [...each, ...idlenessOf(review, reviews)];
}

interface By {
  by?: string;
}

/** The most lines that one person decided faster than the limit. */
function paceOf(lines: readonly ReviewLine[], { limit, by }: { limit: number; by: By }): Sign[] {
  const times = lines.flatMap(({ at }) => (at === null ? [] : [Date.parse(at)])).sort((a, b) => a - b);
  const window = mostWithin(times, limit / 60_000);
  if (window === null || window.lines < FEW_LINES) return [];
  return [
    {
      reason: "decided-fast",
      with: { lines: window.lines, seconds: Math.round(window.milliseconds / 1_000), limit, ...by },
    },
  ];
}

/**
 * The most of some times, in their order, that follow each other faster than a rate allows; null for none. From `i` to
 * `j` they do where `i - rate * t[i]` is below `j - rate * t[j]`, so of each `j` the first such `i` is found among the
 * lowest values so far.
 */
function mostWithin(times: readonly number[], rate: number): { lines: number; milliseconds: number } | null {
  const start = times[0] ?? 0;
  const lows: { at: number; value: number; time: number }[] = [];
  let most: { lines: number; milliseconds: number } | null = null;
  for (const [at, time] of times.entries()) {
    const value = at - rate * (time - start);
    if (value < (lows.at(-1)?.value ?? Infinity)) lows.push({ at, value, time });
    let [low, high] = [0, lows.length - 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((lows[middle]?.value ?? Infinity) < value) high = middle;
      else low = middle + 1;
    }
    const first = lows[low];
    if (first === undefined || first.value >= value) continue;
    const lines = at - first.at + 1;
    if (lines > (most?.lines ?? 0)) most = { lines, milliseconds: time - first.time };
  }
  return most;
}

function samenessOf(lines: readonly ReviewLine[], by: By): Sign[] {
  const reasons = groupBy(
    lines.flatMap((line) => (line.rationale === null ? [] : [comparedReason(line.rationale, line)])),
    (words) => words,
  );
  const same = Math.max(0, ...[...reasons.values()].map((alike) => alike.length));
  return lines.length >= FEW_LINES && same > lines.length * SAME_SHARE
    ? [{ reason: "one-reason-for-most", with: { same, lines: lines.length, ...by } }]
    : [];
}

function idlenessOf(
  review: Pick<Review, "entity" | "regime" | "opened">,
  reviews: readonly Review[],
): Sign[] {
  const earlier = reviews
    .filter(({ entity, regime }) => entity === review.entity && regime === review.regime)
    .filter(({ opened }) => opened <= review.opened)
    .sort((a, b) => (a.opened < b.opened ? -1 : 1))
    .slice(-CYCLES);
  const idle =
    earlier.length === CYCLES &&
    earlier.every(
      (one) =>
        one.lines.length >= MANY_LINES &&
        one.lines.every(({ decision }) => decision === "keep" || decision === "except"),
    );
  return idle ? [{ reason: "never-reduced", with: { reviews: CYCLES } }] : [];
}
