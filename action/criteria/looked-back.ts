import { lookedBack as words } from "../../model/reasons/criteria/looked-back.ts";
import type { Filed } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { LookBack } from "../../model/look-back.ts";
import { periodOf } from "../../model/period.ts";
import type { Review, ReviewLine } from "../../model/review.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { type Part, partsOf } from "./terms/answers.ts";
import { lackInReview, lackOf, lookBacksOf } from "./terms/look-backs.ts";
import { personOn } from "./terms/people.ts";
import { ofReviews, wrongLines } from "./terms/reviews.ts";

const part = partsOf(words);

/**
 * Somebody looked back on every access that was judged wrong, to its end: in a document of their own once a scan saw it
 * done. A look-back in the review is of the days before, and is enough where the access had ended by then.
 */
export const lookedBack = defineCriterion({
  words,
  assess: (context) => {
    const all = lookBacksOf(context);
    const documents = all.filter(({ data }) =>
      context.reviews.some((one) => one.data.period === data.period),
    );
    const lost = all.filter(({ data }) => isOfNoReview(data, context));
    const [first] = context.reviews;
    return ofReviews(
      context,
      (review) => {
        const { period } = review.data;
        const own = documents.filter(({ data }) => data.period === period);
        const lines = wrongLines(review);
        const stray = [
          ...own.filter(({ data }) => !lines.some(({ uid }) => uid === data.identity)),
          ...(review === first ? lost : []),
        ];
        if (lines.length + stray.length === 0)
          return part("not-applicable", "no-access-judged-wrong", { period });
        return [
          ...lines.map((line) => ofLine(line, review.data, own, context)),
          ...stray.map(({ data: { look_back: id, identity: subject, period: named } }) =>
            part("unknown", "look-back-names-no-line", { id, subject, period: named }),
          ),
        ];
      },
      [...documents, ...lost].map(({ file }) => file),
    );
  },
});

/** True for a look-back on a period that lies in this one, and of which the ledger has no review here. */
function isOfNoReview(
  { period, entity, regime }: LookBack,
  { entity: { data }, period: { from, to }, ledger }: CriterionContext,
): boolean {
  const named = periodOf(period, data.fiscal_year_end);
  return (
    named.from >= from &&
    named.to <= to &&
    !ledger.reviews.some(
      (one) => one.data.period === period && one.data.entity === entity && one.data.regime === regime,
    )
  );
}

/** What somebody found, and the day on which they are known. */
interface Looked {
  by: string;
  on: Day;
  used: boolean | null;
}

function ofLine(
  line: ReviewLine,
  review: Review,
  documents: readonly Filed<LookBack>[],
  context: CriterionContext,
): Part {
  const { title: subject, look_back: inReview } = line;
  const looks = documents
    .filter(({ data }) => data.identity === line.uid)
    .map(({ data }) => ({ ...lookedIn(data), lack: lackOf(data, line, review, context) }));
  const lack = looks.find((one) => one.lack !== null)?.lack ?? null;
  const counting = looks
    .filter((one) => one.lack === null)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const first: readonly Looked[] =
    inReview === null ? [] : [{ by: inReview.by, on: context.cutOff, used: inReview.used }];
  // A wrong use that somebody found is one, whoever found it.
  const wrong = [...first, ...looks].find(({ used }) => used === true);
  if (wrong !== undefined) return found(wrong, subject, context);
  const used = usedAfter(line, review);
  const early = lackInReview(line, review, context);
  // Whoever could not tell of the days before the decision says enough.
  const counts = used === null && (early === null || inReview?.used === null);
  const last: Looked | undefined = counting.at(-1) ?? (counts ? first[0] : undefined);
  if (last !== undefined) return found(last, subject, context);
  if (lack !== null) return lack;
  return used !== null && inReview !== null
    ? part("not-performed", "later-use-not-looked-at", { subject, used })
    : (early ?? part("not-performed", "nobody-looked-back", { subject }));
}

const lookedIn = ({ looked_back_by: by, looked_back_on: on, used }: LookBack): Looked => ({ by, on, used });

/** The day of the last use, where that was after the decision; null for none. */
function usedAfter({ at, remediation }: ReviewLine, review: Review): Day | null {
  const used = remediation?.used ?? null;
  return at === null || used === null || used <= at ? null : dayIn(review.time_zone, used);
}

function found({ by: login, on, used }: Looked, subject: string, context: CriterionContext): Part {
  const by = personOn(login, on, context.governance);
  if (used === null) return part("unknown", "use-not-known", { by, subject });
  return part(used ? "missed" : "met", "use-found", { by, subject, used });
}
