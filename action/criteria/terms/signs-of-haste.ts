import type { Filed } from "../../../model/governance.ts";
import type { signSentences } from "../../../model/reasons/criteria/haste.ts";
import type { ReasonIn } from "../../../model/reasons/reason.ts";
import type { Review } from "../../../model/review.ts";
import type { CriterionContext } from "../criterion.ts";

/** Lines below which a pace or a sameness says nothing. */
const FEW_LINES = 10;
const MANY_LINES = 20;
/** Share of lines with one and the same reason above which it looks copied. */
const SAME_SHARE = 0.8;
const CYCLES = 3;

type Sign = ReasonIn<typeof signSentences>;

/** Signs that decisions were made without looking. They ask for an interview; they decide nothing. */
export function signsOfHaste(review: Filed<Review>, { limits, ledger }: CriterionContext): Sign[] {
  const { lines } = review.data;
  const times = lines.map(({ at }) => at).filter((at) => at !== null);
  const minutes = (Math.max(...times.map(Date.parse)) - Math.min(...times.map(Date.parse))) / 60_000;
  const limit = limits["rs.max_lines_per_min"].default;
  const hasty = times.length >= FEW_LINES && times.length > limit * minutes;

  const reasons = new Map<string, number>();
  for (const { rationale } of lines)
    if (rationale !== null) reasons.set(rationale.trim(), (reasons.get(rationale.trim()) ?? 0) + 1);
  const same = Math.max(0, ...reasons.values());
  const copied = lines.length >= FEW_LINES && same > lines.length * SAME_SHARE;

  const earlier = ledger.reviews
    .filter(({ data }) => data.entity === review.data.entity && data.regime === review.data.regime)
    .filter(({ data }) => data.opened <= review.data.opened)
    .sort((a, b) => (a.data.opened < b.data.opened ? -1 : 1))
    .slice(-CYCLES);
  const idle =
    earlier.length === CYCLES &&
    earlier.every(
      ({ data }) =>
        data.lines.length >= MANY_LINES &&
        data.lines.every(({ decision }) => decision === "keep" || decision === "except"),
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
