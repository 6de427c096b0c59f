import type { signSentences } from "../reasons/criteria/haste.ts";
import type { ReasonIn } from "../reasons/reason.ts";
import type { Review } from "../review.ts";

/** Lines below which a pace or a sameness says nothing. */
const FEW_LINES = 10;
const MANY_LINES = 20;
/** Share of lines with one and the same reason above which it looks copied. */
const SAME_SHARE = 0.8;
const CYCLES = 3;

type Sign = ReasonIn<typeof signSentences>;

/**
 * Signs that decisions were made without looking. They ask for an interview; they decide nothing. `reviews` are all
 * that are known, of whatever entity and regime; `limit` is how many lines a minute may be decided.
 */
export function signsOfHaste(
  review: Pick<Review, "entity" | "regime" | "opened" | "lines">,
  { reviews, limit }: { reviews: readonly Review[]; limit: number },
): Sign[] {
  const { lines } = review;
  const times = lines.map(({ at }) => at).filter((at) => at !== null);
  const minutes = (Math.max(...times.map(Date.parse)) - Math.min(...times.map(Date.parse))) / 60_000;
  const hasty = times.length >= FEW_LINES && times.length > limit * minutes;

  const reasons = new Map<string, number>();
  for (const { rationale } of lines)
    if (rationale !== null) reasons.set(rationale.trim(), (reasons.get(rationale.trim()) ?? 0) + 1);
  const same = Math.max(0, ...reasons.values());
  const copied = lines.length >= FEW_LINES && same > lines.length * SAME_SHARE;

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

  const signs: (Sign | false)[] = [
    hasty && {
      reason: "decided-fast",
      with: { lines: times.length, seconds: Math.round(minutes * 60), limit },
    },
    copied && { reason: "one-reason-for-most", with: { same, lines: lines.length } },
    idle && { reason: "never-reduced", with: { reviews: CYCLES } },
  ];
  return signs.filter((sign) => sign !== false);
}
