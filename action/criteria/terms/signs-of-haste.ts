import type { Names } from "../../../model/text.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Review } from "../../../model/review.ts";
import type { CriterionContext } from "../criterion.ts";

/** Lines below which a pace or a sameness says nothing. */
const FEW_LINES = 10;
const MANY_LINES = 20;
/** Share of lines with one and the same reason above which it looks copied. */
const SAME_SHARE = 0.8;
const CYCLES = 3;

/** Signs that decisions were made without looking. They ask for an interview; they decide nothing. */
export function signsOfHaste(review: Filed<Review>, { limits, ledger }: CriterionContext): Names[] {
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

  return [
    ...(hasty
      ? [
          {
            en: `${times.length} lines were decided within ${Math.round(minutes * 60)} seconds, more than ${limit} a minute.`,
            ja: `${times.length}件が${Math.round(minutes * 60)}秒以内に判断されており、毎分${limit}件を超えている。`,
          },
        ]
      : []),
    ...(copied
      ? [
          {
            en: `${same} of ${lines.length} lines give one and the same reason.`,
            ja: `${lines.length}件のうち${same}件の理由が同一である。`,
          },
        ]
      : []),
    ...(idle
      ? [
          {
            en: `In ${CYCLES} reviews in a row nothing was reduced or revoked.`,
            ja: `連続する${CYCLES}回の棚卸で、削減又は失効の判断が一件もない。`,
          },
        ]
      : []),
  ];
}
