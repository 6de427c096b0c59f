import { dayOf } from "../../model/instant.ts";
import { inForce } from "../../model/entity.ts";
import type { Filed } from "../../model/governance.ts";
import type { Review } from "../../model/review.ts";
import { isBot, samePerson } from "../../model/roster.ts";
import { isValidSignOff } from "../../model/sign-off.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { type Part, part } from "./terms/answers.ts";
import { identityOf } from "./terms/look-up.ts";
import { peopleBehind } from "./terms/people.ts";
import { quoted } from "./terms/quoted.ts";
import { ofReviews } from "./terms/reviews.ts";

/**
 * Nobody decides on what they own, keep or made, nor outside their time on a roster. Whoever can grant the access
 * needs a second pair of eyes: a valid approval by somebody who cannot.
 */
export const reviewerIndependent = defineCriterion({
  id: "reviewer-independent",
  question: {
    en: "Were the reviewers independent of what they decided on, and entitled to decide?",
    ja: "レビュー実施者は判断の対象から独立し、判断の権限を有していたか。",
  },
  assess: (context) =>
    ofReviews(
      context,
      (review) => [
        part(
          "met",
          `Nobody decided in ${review.data.period} on what they own, keep or made.`,
          `${review.data.period}の棚卸で、自らが所有し、管理し、又は作成したIDについて判断した者はない。`,
        ),
        ...review.data.lines.flatMap((line) => ofLine(line, context)),
        ...grantors(review, context),
      ],
      context.signOffs.map(({ file }) => file),
    ),
});

function ofLine({ by, by_id, at, uid, title }: Review["lines"][number], context: CriterionContext): Part[] {
  if (by === null || at === null) return [];
  const name = quoted(title);
  const identity = identityOf(context.ledger, uid);
  if (identity === null)
    return [
      part(
        "unknown",
        `The ledger does not hold ${name.en}, so that nobody can tell whose it is.`,
        `${name.ja}の記録がなく、所有者を確かめられない。`,
      ),
    ];
  const roster = context.governance.entities.flatMap(({ data }) => data.roster);
  const entitled = roster.some(
    (entry) =>
      (by_id === null ? samePerson(entry.login, by) : entry.id === by_id) && inForce(entry, dayOf(at)),
  );
  const own = peopleBehind(identity.data).some((login) => samePerson(login, by));
  return [
    ...(own
      ? [
          part(
            "missed",
            `${by} decided on ${name.en}, which they own, keep or made.`,
            `${by}は、自らが所有し、管理し、又は作成した${name.ja}について判断した。`,
          ),
        ]
      : []),
    ...(entitled && !isBot(by)
      ? []
      : [
          part(
            "missed",
            `${by} was on no roster on ${dayOf(at)}, the day of the decision on ${name.en}.`,
            `${by}は、${name.ja}について判断した${dayOf(at)}の時点で名簿に記載されていない。`,
          ),
        ]),
  ];
}

function grantors({ data }: Filed<Review>, { ledger, signOffs }: CriterionContext): Part[] {
  const owners = ledger.organization?.data.facts.owners ?? null;
  const deciders = [...new Set(data.lines.map(({ by }) => by).filter((by) => by !== null))].sort();
  if (owners === null)
    return [
      part(
        "unknown",
        "The owners of the organisation were not read, so that nobody can tell whether a reviewer could grant the access.",
        "組織の所有者を読み取れておらず、レビュー実施者がアクセスを付与できる立場にあるかを確かめられない。",
      ),
    ];
  const isOwner = (login: string) => owners.some((owner) => samePerson(owner, login));
  const second = signOffs.some(
    (one) => one.data.period === data.period && isValidSignOff(one.data) && !isOwner(one.data.reviewer.login),
  );
  return second
    ? []
    : deciders
        .filter(isOwner)
        .map((login) =>
          part(
            "missed",
            `${login} owns the organisation, can grant the access, and nobody who cannot approved the review.`,
            `${login}は組織の所有者としてアクセスを付与でき、付与できない者による承認がない。`,
          ),
        );
}
