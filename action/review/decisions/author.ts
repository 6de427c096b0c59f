import { inForce } from "../../../model/entity.ts";
import type { Review } from "../../../model/review.ts";
import { decidingRoles, isAuditor, rolesPassedTo } from "../../../model/reviews/deciders.ts";
import { isBot, samePerson } from "../../../model/roster.ts";
import { dayIn } from "../../../model/time-zone.ts";
import type { Author, Deciding, Refused, Written } from "./deciding.ts";

/**
 * Why somebody may not decide on anything in a review; null where they may. They are known by GitHub's numeric id: a
 * login can be given up and taken by another. And base had them on the roster by then: an entry that is written later may
 * name any day.
 */
export function refusalOfAuthor(
  { author, at }: Pick<Written, "author" | "at">,
  review: Pick<Review, "entity" | "time_zone">,
  { governance, entitiesThen }: Pick<Deciding, "governance" | "entitiesThen">,
): Refused | null {
  const { entity } = review;
  const { login, id, type, app } = author;
  if (login === null || id === null) return { reason: "account-gone", with: {} };
  // What is no account of a person is taken for a bot, whatever GitHub will call it.
  if (type !== "User" || isBot(login)) return { reason: "bot", with: { login } };
  if (app !== null) return { reason: "through-an-app", with: { login, app } };
  const roster = governance.entities.find(({ data }) => data.entity === entity)?.data.roster ?? [];
  const own = roster.filter((entry) => entry.id === id);
  const [first] = own;
  if (first === undefined)
    return roster.some((entry) => samePerson(entry.login, login))
      ? { reason: "another-account", with: { login } }
      : { reason: "not-on-roster", with: { login, entity } };
  const day = dayIn(review.time_zone, at);
  const last = own.reduce((one, other) => (other.from > one.from ? other : one), first);
  if (!own.some((entry) => inForce(entry, day)))
    return { reason: "not-in-force", with: { login, from: last.from, to: last.to } };
  const then = entitiesThen(at).find(({ data }) => data.entity === entity)?.data.roster ?? [];
  return then.some((entry) => entry.id === id && inForce(entry, day))
    ? null
    : { reason: "entered-later", with: { login } };
}

/**
 * Why somebody on the roster may decide on no line of a review, whatever else they may write in it; null where they may
 * decide on some. They held a role that decides then and hold it now.
 */
export function roleRefusalOf(
  { author: { login, id }, at }: Pick<Written, "author" | "at">,
  review: Pick<Review, "entity" | "regime" | "performer_role" | "time_zone">,
  { governance, entitiesThen }: Pick<Deciding, "governance" | "entitiesThen">,
): Refused | null {
  if (login === null || id === null) return { reason: "account-gone", with: {} };
  const day = dayIn(review.time_zone, at);
  if (isAuditor(id, day, governance)) return { reason: "auditor", with: { login } };
  const roles = decidingRoles(review, governance);
  const holds = (entities: Deciding["governance"]["entities"]) =>
    entities.some(
      ({ data }) =>
        data.entity === review.entity &&
        data.roster.some((entry) => entry.id === id && inForce(entry, day) && roles.includes(entry.role)),
    );
  return holds(governance.entities) && holds(entitiesThen(at))
    ? null
    : {
        reason: "role-does-not-decide",
        with: { login, performer: review.performer_role, others: [...rolesPassedTo(review, governance)] },
      };
}

/** All logins of somebody: GitHub's of today, and those that rosters have for their id. */
export function loginsOf({ login, id }: Author, { governance }: Pick<Deciding, "governance">): string[] {
  const known = governance.entities
    .flatMap(({ data }) => data.roster)
    .filter((entry) => entry.id === id)
    .map((entry) => entry.login);
  return [...new Set([...(login === null ? [] : [login]), ...known])];
}
