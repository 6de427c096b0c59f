import type { Review } from "../../../model/review.ts";
import type { Conflict, DispositionName } from "../../../model/reviews/conflict.ts";
import { conflictKey } from "../../../model/reviews/conflict.ts";
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
  const said = { ...wish, by: author.login, by_id: author.id, at };
  const conflicts = (review.conflicts ?? []).map((one) =>
    conflictKey(one) === conflictKey(wish) ? { ...one, ...said } : one,
  );
  return { ok: true, review: { ...review, conflicts } };
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
  const line = review.lines.find((one) => one.uid === uid);
  return exception === null || line === undefined
    ? null
    : exceptionFault(exception, line, { day: dayIn(review.time_zone, at), governance });
}

const titleOf = (uid: string, { lines }: Pick<Review, "lines">): string =>
  lines.find((line) => line.uid === uid)?.title ?? uid;
