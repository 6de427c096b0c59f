import type { ControlId } from "../../../model/assessment.ts";
import { scopingOn } from "../../../model/entity.ts";
import type { Day } from "../../../model/instant.ts";
import type { Review } from "../../../model/review.ts";
import type { Conflict, DispositionName } from "../../../model/reviews/conflict.ts";
import { conflictKey } from "../../../model/reviews/conflict.ts";
import { remediationDue } from "../../../model/reviews/deadlines.ts";
import { dueBy } from "../../../model/reviews/remediation.ts";
import { involvedIn } from "../../../model/reviews/involved.ts";
import { samePerson } from "../../../model/roster.ts";
import { dayIn } from "../../../model/time-zone.ts";
import { loginsOf } from "./author.ts";
import type { Deciding, Refused, Written } from "./deciding.ts";
import { exceptionFault } from "./exception.ts";
import { hasWord } from "./has-word.ts";

/** What somebody wrote about a conflict; whose it is and when GitHub says. */
export type Disposition = Pick<Conflict, "uid" | "check" | "control" | "exception" | "text"> & {
  disposition: DispositionName;
};

type Asked = Deciding & Pick<Written, "author" | "at"> & { review: Review; wish: Disposition };

/** The matrix with what somebody said about one of its conflicts, or why that is not taken over. */
export function dispose(asked: Asked): { ok: true; review: Review } | { ok: false; why: Refused } {
  const why = involvement(asked) ?? partsFault(asked);
  if (why !== null) return { ok: false, why };
  const { review, wish, author, at } = asked;
  const remediation = wish.disposition === "remove" ? dueBy(removalDue(asked)) : null;
  const said = { ...wish, by: author.login, by_id: author.id, at, remediation };
  const conflicts = (review.conflicts ?? []).map((one) =>
    conflictKey(one) === conflictKey(wish) ? { ...one, ...said } : one,
  );
  return { ok: true, review: { ...review, conflicts } };
}

/** By when a conflict must be seen removed: as a change decided on its line that day; without one, by the shortest promise. */
function removalDue({ wish: { uid }, review, governance, at }: Asked): Day {
  const line = review.lines.findLast((one) => one.uid === uid) ?? { privileged: true, financial: true };
  return remediationDue(review, line, dayIn(review.time_zone, at), governance);
}

/** Whoever answers for an identity, keeps or made it, or decided on its line, would judge their own work. */
function involvement({ wish: { uid }, review, author, now, governance }: Asked): Refused | null {
  const logins = loginsOf(author, { governance });
  const login = author.login ?? "";
  const title = titleOf(uid, review);
  const as = involvedIn(uid, logins, review);
  if (as === "decider") return { reason: "decided-on-its-line", with: { login, title } };
  if (as !== null) return { reason: "own-identity", with: { login, title, as } };
  return now(uid)?.people.some((one) => logins.some((own) => samePerson(own, one)))
    ? { reason: "own-identity", with: { login, title, as: "named" } }
    : null;
}

function partsFault({ wish, review, governance, at }: Asked): Refused | null {
  const { uid, disposition, control, exception, text } = wish;
  const title = titleOf(uid, review);
  const areRight =
    text !== null &&
    hasWord(text) &&
    (control !== null) === (disposition === "compensate") &&
    (exception !== null) === (disposition === "accept");
  if (!areRight) return { reason: "disposition-parts", with: { title } };
  if (control !== null && !governance.controls.some(({ data }) => data.control === control))
    return { reason: "control-unknown", with: { control } };
  if (control !== null && !isAssessed(control, { review, governance, at }))
    return { reason: "control-not-assessed", with: { control } };
  const line = review.lines.find((one) => one.uid === uid);
  return exception === null || line === undefined
    ? null
    : exceptionFault(
        exception,
        { ...line, findings: [wish.check] },
        { day: dayIn(review.time_zone, at), governance },
      );
}

/** Whether the regime words a control and the entity is in its scope; whether it works nobody knows before it is concluded. */
function isAssessed(
  control: ControlId,
  { review, governance, at }: Pick<Asked, "review" | "governance" | "at">,
): boolean {
  const { regime, entity, time_zone: zone } = review;
  const own = governance.entities.find(({ data }) => data.entity === entity)?.data;
  const decision = own === undefined ? null : scopingOn(own, { regime, control, day: dayIn(zone, at) });
  const isWorded = governance.overlays.some(({ data }) => data.regime === regime && data.control === control);
  return isWorded && decision?.included !== false;
}

const titleOf = (uid: string, { lines }: Pick<Review, "lines">): string =>
  lines.find((line) => line.uid === uid)?.title ?? uid;
