import { reviewerIndependent as words } from "../../model/reasons/criteria/reviewer-independent.ts";
import { dayIn } from "../../model/time-zone.ts";
import { inForce } from "../../model/entity.ts";
import type { Filed } from "../../model/governance.ts";
import { listed } from "../../model/reasons/names.ts";
import type { Review } from "../../model/review.ts";
import { peopleBehind } from "../../model/identities/people-behind.ts";
import { unknownCreator } from "../../model/identities/unknown-creator.ts";
import { isEntitled } from "../../model/reviews/deciders.ts";
import { isBot, samePerson } from "../../model/roster.ts";
import { isValidSignOff } from "../../model/sign-off.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { type Part, partsOf } from "./terms/answers.ts";
import { identityOf } from "./terms/look-up.ts";
import { personOn } from "./terms/people.ts";
import { ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

/**
 * Nobody decides on what they own, keep or made, outside their time on the entity's roster, nor in another role than the
 * one that performs the review or those that lines are passed on to. Whoever can grant the access
 * needs a second pair of eyes: a valid approval by somebody who cannot.
 */
export const reviewerIndependent = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(
      context,
      (review) => [
        part("met", "nobody-decided-on-their-own", { period: review.data.period }),
        ...review.data.lines.flatMap((line) => ofLine(line, review.data, context)),
        ...creators(review, context),
        ...grantors(review, context),
      ],
      context.signOffs.map(({ file }) => file),
    ),
});

function ofLine(line: Review["lines"][number], review: Review, context: CriterionContext): Part[] {
  const { by, by_id, at, uid, title: subject } = line;
  if (by === null || at === null) return [];
  const day = dayIn(review.time_zone, at);
  const identity = identityOf(context.ledger, uid);
  if (identity === null) return [part("unknown", "identity-not-in-ledger", { subject })];
  const roster = context.governance.entities.find(({ data }) => data.entity === review.entity)?.data.roster;
  const isListed = roster?.some(
    (entry) => (by_id === null ? samePerson(entry.login, by) : entry.id === by_id) && inForce(entry, day),
  );
  const isEntitledTo = isEntitled(review, { by, by_id, at }, context.governance);
  const own = peopleBehind(identity.data).some((login) => samePerson(login, by));
  return [
    ...(own
      ? [part("missed", "decided-on-their-own", { by: personOn(by, day, context.governance), subject })]
      : []),
    ...(isListed === true && !isBot(by)
      ? []
      : [part("missed", "reviewer-on-no-roster", { by, day, subject })]),
    ...(isListed === true && !isEntitledTo
      ? [part("missed", "reviewer-in-no-deciding-role", { by, day, subject })]
      : []),
  ];
}

/**
 * Who made an identity cannot be told of everyone. What GitHub did not tell is unknown; what it does not record of a kind at
 * all is, too, unless the regime takes the statement that the review's approval signs.
 */
function creators({ data }: Filed<Review>, { ledger, signOffs, regime }: CriterionContext): Part[] {
  const decided = data.lines.filter(({ by, at }) => by !== null && at !== null);
  const identities = [...new Set(decided.map(({ uid }) => uid))].flatMap(
    (uid) => identityOf(ledger, uid)?.data ?? [],
  );
  const of = (why: ReturnType<typeof unknownCreator>) =>
    identities.filter((identity) => unknownCreator(identity) === why);
  const told = { period: data.period, n: of("not-recorded").length };
  return [
    ...of("not-told").map(({ title: subject }) => part("unknown", "creator-not-told", { subject })),
    ...(told.n === 0 ? [] : [ofUnrecorded()]),
  ];

  function ofUnrecorded(): Part {
    if (regime.data.reviews.creators_not_recorded === "unknown")
      return part("unknown", "creators-not-recorded", told);
    const isStated =
      data.attestation !== null &&
      signOffs.some(
        (one) =>
          one.data.covers.what === "review" && one.data.period === data.period && isValidSignOff(one.data),
      );
    return isStated ? part("met", "creators-attested", told) : part("unknown", "creators-not-attested", told);
  }
}

/** Who owns the organisation can grant every access, and who administers a repository that of the repository. */
function grantors({ data }: Filed<Review>, { ledger, signOffs }: CriterionContext): Part[] {
  const owners = ledger.organization?.data.facts.owners ?? null;
  if (owners === null) return [part("unknown", "owners-not-read", {})];
  const isOwner = (login: string) => owners.some((owner) => samePerson(owner, login));
  const decided = data.lines.flatMap(({ by, uid }) => (by === null ? [] : [{ by, uid }]));
  const repositories = administered(decided, ledger);
  const isAdministrator = (login: string) =>
    repositories.find(({ administrators }) => administrators?.some((one) => samePerson(one, login)) === true);
  const unread = repositories.filter(({ administrators }) => administrators === null);
  const second = signOffs.some(
    ({ data: signed }) =>
      signed.period === data.period &&
      isValidSignOff(signed) &&
      !isOwner(signed.reviewer.login) &&
      isAdministrator(signed.reviewer.login) === undefined,
  );
  const open =
    unread.length === 0
      ? []
      : [
          part("unknown", "administrators-not-read", {
            repositories: listed(unread.map(({ name }) => name)),
          }),
        ];
  if (second) return open;
  return [...new Set(decided.map(({ by }) => by))].sort().reduce<Part[]>((parts, by) => {
    if (isOwner(by)) return [...parts, part("missed", "owner-without-second-approval", { by })];
    const own = decided.filter((line) => line.by === by);
    const repository = administered(own, ledger).find(({ administrators }) =>
      administrators?.some((one) => samePerson(one, by)),
    );
    return repository === undefined
      ? parts
      : [
          ...parts,
          part("missed", "administrator-without-second-approval", { by, repository: repository.name }),
        ];
  }, open);
}

/** Repositories of what was decided, with who administers them; null where that was not read, and none of those not asked about. */
function administered(decided: readonly { uid: string }[], ledger: CriterionContext["ledger"]) {
  const ids = new Set(decided.map(({ uid }) => identityOf(ledger, uid)?.data.repository_id ?? null));
  return ledger.repositories
    .filter(({ data }) => ids.has(data.id))
    .flatMap(({ data: { name, facts } }) =>
      facts.administrators === "not-asked" ? [] : [{ name, administrators: facts.administrators }],
    );
}
