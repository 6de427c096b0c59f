import type { Language } from "../../model/language.ts";
import { quote } from "../../model/quote.ts";
import { listed } from "../../model/reasons/names.ts";
import type { Data } from "../../model/reasons/reason.ts";
import { printReviewGap } from "../../model/reasons/reviews/gaps.ts";
import type { Review } from "../../model/review.ts";
import { removalsIn } from "../../model/reviews/removals.ts";
import { isBot, rolesOn, samePerson } from "../../model/roster.ts";
import { sameData } from "../../model/same-data.ts";
import { dateIn } from "../../model/plain-sentence.ts";
import { dayIn } from "../../model/time-zone.ts";
import { AGAINST_WORDS } from "./against-words.ts";
import { dated } from "./concluded.ts";
import { acceptanceOf, unreadIn } from "../review/gate.ts";
import { viewOf } from "../review/view.ts";
import type { CertifyFacts, DueReview } from "./facts.ts";

/** Identities that one list names before it counts the rest. */
const NAMED = 20;

type AcceptedGap = Review["population"]["gaps"][number] & {
  accepted: NonNullable<Review["population"]["gaps"][number]["accepted"]>;
};

const hasAcceptance = (gap: Review["population"]["gaps"][number]): gap is AcceptedGap =>
  gap.accepted !== null;

/** What the newest scan could not read where it could hide something of the entity, and who accepted that. */
function unreadNow({ due, reviewed, scan, ledger, zone }: CertifyFacts) {
  if (scan === null) return [];
  const campaign = { ...due, overlay: reviewed ?? due.overlay };
  const looked = { campaign, scan, view: viewOf(ledger), frozen: scan.data.started, zone };
  return unreadIn(looked).map((gap) => ({ gap, accepted: acceptanceOf(gap, looked) }));
}

/** The same in words. */
export const unreadInWords = (facts: CertifyFacts, language: Language): string[] =>
  unreadNow(facts).map(({ gap, accepted }) => {
    const said = dated(printReviewGap(gap)[language], language);
    return accepted === null
      ? said
      : AGAINST_WORDS[language].acceptedNow(said, nameOf(accepted.accepted_by, facts), accepted.rationale);
  });

/** What was held against the population of a review of the period, and accepted. */
const gapsAccepted = ({ reviews }: Pick<CertifyFacts, "reviews">) =>
  reviews.flatMap(({ period, review }) =>
    (review?.data.population.gaps ?? []).filter(hasAcceptance).map((gap) => ({ period: period.id, gap })),
  );

/** The same in words: what, who accepted it, and why. */
export const gapsInWords = (facts: CertifyFacts, language: Language): string[] =>
  gapsAccepted(facts).map(({ period, gap }) =>
    AGAINST_WORDS[language].accepted({
      period,
      gap: dated(printReviewGap(gap)[language], language),
      by: nameOf(gap.accepted.by, facts),
      why: gap.accepted.rationale,
      isSeen: gap.accepted.seen,
    }),
  );

/** Everything that could not be seen, or that somebody accepted, each once. */
export function limitsOf(facts: CertifyFacts): { reason: string; with: Data }[] {
  const all = [...unreadNow(facts), ...gapsAccepted(facts)].map(({ gap: { reason, with: data } }) => ({
    reason,
    with: data,
  }));
  return all.filter((one, index) => all.findIndex((other) => sameData(one, other)) === index);
}

const nameOf = (login: string, { due }: Pick<CertifyFacts, "due">): string =>
  due.entity.data.roster.find((entry) => samePerson(entry.login, login))?.name ?? quote(login);

/** Identities of which nobody is stated as owner or as steward, or somebody who is on no roster any more. */
export function ownersLacking({ members, governance, today }: CertifyFacts, language: Language): string[] {
  const words = AGAINST_WORDS[language];
  const lacks = (login: string | null | undefined, none: string): string[] =>
    login === null || login === undefined
      ? [none]
      : isBot(login) || (governance.entities.length > 0 && rolesOn(login, today, governance).length === 0)
        ? [words.onNoRoster(quote(login))]
        : [];
  const found = members.flatMap(({ data: { title, ownership } }) => {
    const own = [
      ...lacks(ownership?.business_owner, words.noOwner),
      ...lacks(ownership?.technical_steward, words.noSteward),
    ];
    return own.length === 0 ? [] : [words.lacking(quote(title), [...new Set(own)])];
  });
  const { names, more } = listed(found, NAMED);
  return more === 0 ? names : [...names, words.more(more)];
}

/** What was decided, approved or carried out after the day it was due on. */
export const doneLate = ({ reviews }: Pick<CertifyFacts, "reviews">, language: Language): string[] =>
  reviews.flatMap((one) => lateIn(one, language));

function lateIn({ period: { id: period }, review, signOff }: DueReview, language: Language): string[] {
  if (review === null) return [];
  const { data } = review;
  const words = AGAINST_WORDS[language];
  const zone = data.time_zone;
  const day = (one: string) => dateIn(one, language);
  const decided = data.completed === null ? null : dayIn(zone, data.completed);
  return [
    ...(decided !== null && decided > data.due
      ? [words.decidedLate(period, day(decided), day(data.due))]
      : []),
    ...(signOff?.data.timely === "late"
      ? [words.approvedLate(period, day(dayIn(signOff.data.time_zone, signOff.data.submitted)))]
      : []),
    ...[...data.lines, ...removalsIn(data)].flatMap(({ title, remediation }) => {
      const done = remediation?.done ?? null;
      if (remediation === null || done === null || dayIn(zone, done) <= remediation.due) return [];
      return [words.doneLate(quote(title), day(dayIn(zone, done)), day(remediation.due))];
    }),
  ];
}
