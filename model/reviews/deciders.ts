import { inForce, type RosterEntry } from "../entity.ts";
import type { Governance } from "../governance.ts";
import type { Day } from "../instant.ts";
import type { Review, ReviewLine } from "../review.ts";
import { isBot, samePerson } from "../roster.ts";
import { dayIn } from "../time-zone.ts";

type Rules = Pick<Governance, "entities" | "regimes">;
type Of = Pick<Review, "entity" | "regime" | "performer_role" | "time_zone">;

/** Whoever holds one of these looks at the control from outside, and performs no part of it. */
const AUDIT_ROLES: readonly string[] = ["auditor", "internal-audit"];

/** Roles to which the regime passes on what the performer does not decide. */
export const rolesPassedTo = ({ regime }: Pick<Review, "regime">, { regimes }: Rules): readonly string[] => [
  ...new Set(
    regimes
      .find(({ data }) => data.regime === regime)
      ?.data.reviews.escalations.flatMap(({ to }) => to)
      .filter((role) => !AUDIT_ROLES.includes(role)) ?? [],
  ),
];

/** Roles whose holders may decide on lines of a review: they perform it, or lines are passed on to them. */
export const decidingRoles = (review: Of, rules: Rules): readonly string[] => [
  ...new Set([review.performer_role, ...rolesPassedTo(review, rules)]),
];

/** Whether somebody is an auditor on a day, of whatever entity. */
export const isAuditor = (id: number, day: Day, { entities }: Pick<Rules, "entities">): boolean =>
  entities.some(({ data }) =>
    data.roster.some((entry) => entry.id === id && AUDIT_ROLES.includes(entry.role) && inForce(entry, day)),
  );

/**
 * GitHub ids of those who passed a line on: by what was answered, since a later decision of somebody else takes the
 * place of theirs. What they passed on before a line came up between cycles was another line of the same identity.
 */
export function passedOnBy(
  { answered }: Pick<Review, "answered">,
  line: Pick<ReviewLine, "uid" | "decision" | "by_id" | "off_cycle">,
): ReadonlySet<number> {
  const since = line.off_cycle?.noticed ?? "";
  const ids = answered
    .filter(({ at }) => at >= since)
    .filter(({ applied }) => applied.some((one) => one.uid === line.uid && one.decision === "escalate"))
    .map(({ by_id: id }) => id);
  const now = line.decision === "escalate" ? [line.by_id] : [];
  return new Set([...ids, ...now].filter((id) => id !== null));
}

/** What is asked of who may decide on a line. */
export interface Asked {
  day: Day;
  rules: Rules;
  /** Logins of those who own, keep or made the identity by now. */
  people: readonly string[];
}

/**
 * Who may decide on a line on a day: of the roster of the review's own entity, the role that performs the review; once
 * it was passed on, and where nobody of that role may, those to whom the regime passes lines on, too. Never an auditor,
 * anybody who owns, keeps or made the identity, nor whoever passed the line on.
 */
export function decidersOf(
  review: Of & Pick<Review, "answered">,
  line: ReviewLine,
  { day, rules, people }: Asked,
): readonly RosterEntry[] {
  const passedOn = passedOnBy(review, line);
  const behind = [line.business_owner, line.technical_steward, line.created_by, ...people].filter(
    (one) => one !== null,
  );
  const own = new Set(
    rules.entities
      .flatMap(({ data }) => data.roster)
      .filter(({ login }) => behind.some((one) => samePerson(one, login)))
      .map(({ id }) => id),
  );
  const free = (rules.entities.find(({ data }) => data.entity === review.entity)?.data.roster ?? []).filter(
    (entry) =>
      inForce(entry, day) &&
      !isBot(entry.login) &&
      !own.has(entry.id) &&
      !passedOn.has(entry.id) &&
      !isAuditor(entry.id, day, rules),
  );
  const performers = free.filter(({ role }) => role === review.performer_role);
  const others = free.filter(({ role }) => rolesPassedTo(review, rules).includes(role));
  return passedOn.size > 0 || performers.length === 0 ? [...new Set([...performers, ...others])] : performers;
}

/** Whether somebody held a role that decides in a review, on the roster of its entity, when they decided. */
export function isEntitled(
  review: Of,
  { by, by_id: id, at }: { by: string; by_id: number | null; at: string },
  rules: Rules,
): boolean {
  const day = dayIn(review.time_zone, at);
  const roles = decidingRoles(review, rules);
  const roster = rules.entities.find(({ data }) => data.entity === review.entity)?.data.roster ?? [];
  return roster.some(
    (entry) =>
      (id === null ? samePerson(entry.login, by) : entry.id === id) &&
      inForce(entry, day) &&
      roles.includes(entry.role) &&
      !isAuditor(entry.id, day, rules),
  );
}
