import type { Conclusion } from "../../model/conclusion.ts";
import { type Deficiency, isKnownBy, isOpenDeficiency } from "../../model/deficiency.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import type { Day, Instant } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import { approverOf } from "../../model/approver.ts";
import { isValidOn, lastAcceptedBy, notCovered } from "../../model/exception.ts";
import type { Exception } from "../../model/exception.ts";
import type { Overlay } from "../../model/overlay.ts";
import type { Period } from "../../model/period.ts";
import { duePeriodsIn } from "../../model/due-periods.ts";
import type { Review, ReviewLine } from "../../model/review.ts";
import { isUndone } from "../../model/reviews/remediation.ts";
import { removalsIn } from "../../model/reviews/removals.ts";
import type { Scan } from "../../model/scan.ts";
import { dayIn, zoneOf } from "../../model/time-zone.ts";
import { selects } from "../../model/selects.ts";
import { countsFor, type SignOff } from "../../model/sign-off.ts";
import { authorised } from "../queries/authority.ts";
import { numberOf } from "../queries/register.ts";
import { REVIEW } from "../review/calendar.ts";
import { membersOf } from "../review/population.ts";
import { viewOf } from "../review/view.ts";
import type { Due } from "./due.ts";

/** What base holds, and what waits beside it. */
export interface CertifyInput {
  due: Due;
  governance: Governance;
  /** Evidence that people approved. */
  ledger: Ledger;
  /** Digest of everything under controls/. */
  stated: string;
  /**
   * What the evidence branch holds and base does not: sign-offs, ids of the deficiencies proposed there that reach what
   * is certified, and whether it has a conclusion on the period.
   */
  waiting: {
    signOffs: readonly Filed<SignOff>[];
    deficiencies: readonly string[];
    conclusion: boolean;
  };
  /** What base gives now: the conclusion, and the deficiencies that nobody recorded yet; null where nobody concluded. */
  concluded: {
    now: Conclusion;
    unrecorded: readonly Pick<Deficiency, "control" | "affects">[];
  } | null;
  today: Day;
}

/** A review that falls due in the certified period, with its sign-off; null for what is not there. */
export interface DueReview {
  period: Period;
  /** Role that approves it today. */
  role: string;
  review: Filed<Review> | null;
  signOff: Filed<SignOff> | null;
  /** Whether a sign-off that counts waits beside base. */
  isWaiting: boolean;
}

/** What every gate and the text look at. */
export interface CertifyFacts extends CertifyInput {
  /** Where the entity's days begin and end. */
  zone: string;
  reviews: readonly DueReview[];
  /** How the regime words the review; null where it does not. */
  reviewed: Filed<Overlay> | null;
  /** The conclusion that people countersigned. */
  conclusion: Filed<Conclusion> | null;
  /** The newest scan. */
  scan: Filed<Scan> | null;
  /** Active identities of the entity, by uid. */
  members: readonly Filed<Identity>[];
  /** Open exceptions that touch the entity, and whether each holds today. */
  exceptions: readonly Filed<Exception>[];
}

/** Gathers what is asked about several times. */
export function factsOf(input: CertifyInput): CertifyFacts {
  const { due, governance, ledger } = input;
  const reviewed = reviewOverlay(input);
  const members = membersOf(viewOf(ledger), due, governance).identities;
  return {
    ...input,
    zone: zoneOf(due.entity.data, governance.configuration),
    reviewed,
    reviews: reviewed === null ? [] : reviewsDue(input, reviewed),
    conclusion: ledger.conclusions.find(({ data }) => isOfPeriod(due, data)) ?? null,
    scan: ledger.scans.at(-1) ?? null,
    members,
    exceptions: governance.exceptions
      .filter(({ data }) => data.closed === null)
      .filter(({ data }) => touches(data, members)),
  };
}

/** What is selected by its uid alone may be a repository or the organisation, which serve everybody. */
const touches = ({ selector }: Exception, members: readonly Filed<Identity>[]): boolean =>
  members.some(({ data }) => selects(selector, data)) ||
  (selector.uid !== undefined && /^github:(?:repository|organization):/.test(selector.uid));

/** Whether a conclusion is of the period, entity and regime that are certified. */
export const isOfPeriod = (
  { period, entity, regime }: Due,
  conclusion: Pick<Conclusion, "period" | "entity" | "regime">,
): boolean =>
  conclusion.period.id === period.id &&
  conclusion.entity === entity.data.entity &&
  conclusion.regime === regime.data.regime;

const reviewOverlay = ({ due: { regime }, governance }: CertifyInput): Filed<Overlay> | null =>
  governance.overlays.find(
    ({ data }) =>
      data.regime === regime.data.regime &&
      data.control === REVIEW &&
      data.language === regime.data.languages[0],
  ) ?? null;

function reviewsDue(
  { due: { entity, regime, period: certified }, governance, ledger, waiting, today }: CertifyInput,
  overlay: Filed<Overlay>,
): DueReview[] {
  const roleOn = (day: Day) => approverOf(overlay.data, entity.data, day);
  const zone = zoneOf(entity.data, governance.configuration);
  return duePeriodsIn(certified, overlay.data, entity.data).map((period) => {
    const isOwn = (one: { period: string; entity: string; regime: string }) =>
      one.period === period.id && one.entity === entity.data.entity && one.regime === regime.data.regime;
    const counts = ({ data }: Filed<SignOff>) =>
      data.covers.what === "review" &&
      isOwn({ ...data.covers, period: data.period }) &&
      countsFor(data, { role: roleOn(dayIn(zone, data.submitted)), entity: entity.data.entity });
    return {
      period,
      role: roleOn(today),
      review: ledger.reviews.find(({ data }) => isOwn(data)) ?? null,
      signOff: ledger.signOffs.find(counts) ?? null,
      isWaiting: waiting.signOffs.some(counts),
    };
  });
}

/** The day up to which a period is answered for: the last of its window. What is of later is of later periods. */
export const answeredUntil = ({ due, today }: Pick<CertifyFacts, "due" | "today">): Day =>
  today < due.by ? today : due.by;

/** Whether something happened in a period. */
export function isInPeriod(
  at: Instant,
  { zone, due: { period } }: Pick<CertifyFacts, "zone" | "due">,
): boolean {
  const day = dayIn(zone, at);
  return period.from <= day && day <= period.to;
}

/** What a review asks for and nobody has seen done. */
export interface Undone {
  title: string;
  /** The line, with what an exception would have to cover; null for a conflict of an identity without one. */
  line: ReviewLine | null;
}

/** Decisions on lines that are not carried out, and conflicts that are not removed. */
export const undone = (review: Pick<Review, "lines" | "conflicts">): Undone[] => [
  ...review.lines.filter(isUndone).map((line) => ({ title: line.title, line })),
  ...removalsIn(review)
    .filter(({ remediation }) => (remediation?.done ?? null) === null)
    .map(({ title, line, at, conflict: { check } }) => ({
      title,
      line: line === null ? null : { ...line, at, findings: [check] },
    })),
];

/** Whether an exception holds today, by its acceptance and those of its renewals that carry authority. */
export function isInForce(exception: Exception, { governance, today }: CertifyFacts): boolean {
  const held = authorised(exception, governance);
  return held !== null && isValidOn(held, today);
}

/** Whether an exception excuses what a line decided: it covers all its findings, and people accepted it since. */
const excuses = (exception: Exception, line: ReviewLine, facts: CertifyFacts): boolean =>
  isInForce(exception, facts) &&
  selects(exception.selector, line) &&
  notCovered(exception, line).length === 0 &&
  line.at !== null &&
  (lastAcceptedBy(exception, facts.today) ?? "") >= dayIn(facts.zone, line.at);

/** The exception that excuses that something is not done. */
export const exceptionFor = ({ line }: Undone, facts: CertifyFacts): Exception | undefined =>
  line === null ? undefined : facts.exceptions.find(({ data }) => excuses(data, line, facts))?.data;

/** Whether a deficiency reaches what is certified: the entity, the regime and the period. */
export const reachesPeriod = (deficiency: Deficiency, { entity: { data }, regime, period }: Due): boolean => {
  const scope = { entity: data.entity, regime: regime.data.regime };
  return (
    deficiency.affects.some((one) => one.entity === scope.entity && one.regime === scope.regime) &&
    isKnownBy(deficiency, period.to, { ...scope, yearEnd: data.fiscal_year_end })
  );
};

/** Open deficiencies that reach what is certified, by number. */
export const deficienciesOf = ({ governance, due }: Pick<CertifyInput, "governance" | "due">) =>
  governance.deficiencies
    .filter(({ data }) => isOpenDeficiency(data) && reachesPeriod(data, due))
    .sort((a, b) => numberOf(a.data.deficiency) - numberOf(b.data.deficiency));
