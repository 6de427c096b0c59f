import { lookedBack as words } from "../../../model/reasons/criteria/looked-back.ts";
import type { Filed } from "../../../model/governance.ts";
import { peopleBehind } from "../../../model/identities/people-behind.ts";
import { expiryOf } from "../../../model/identities/traits.ts";
import type { Identity } from "../../../model/identity.ts";
import type { Instant } from "../../../model/instant.ts";
import type { LookBack } from "../../../model/look-back.ts";
import type { Review, ReviewLine } from "../../../model/review.ts";
import { isBot, rolesOn, samePerson } from "../../../model/roster.ts";
import { dayIn } from "../../../model/time-zone.ts";
import type { CriterionContext } from "../criterion.ts";
import { type Part, partsOf } from "./answers.ts";
import { identityOf } from "./look-up.ts";
import { personOn } from "./people.ts";

const part = partsOf(words);

/** Look-backs that people wrote on reviews of this entity and regime, in the order of their numbers. */
export function lookBacksOf({ governance, entity, regime }: CriterionContext): readonly Filed<LookBack>[] {
  const numberOf = ({ data }: Filed<LookBack>) => Number(data.look_back.slice("LBK-".length));
  return governance.lookBacks
    .filter(({ data }) => data.entity === entity.data.entity && data.regime === regime.data.regime)
    .toSorted((a, b) => numberOf(a) - numberOf(b));
}

/** Why a look-back does not count for a line; null where it does. */
export function lackOf(
  { look_back: id, looked_back_by: by, looked_back_on: on, from, to }: LookBack,
  line: ReviewLine,
  review: Pick<Review, "time_zone">,
  { ledger, governance }: CriterionContext,
): Part | null {
  const { title: subject, uid, at } = line;
  const identity = identityOf(ledger, uid);
  if (identity === null) return part("unknown", "look-back-on-nothing-known", { id, subject });
  if (isBot(by) || rolesOn(by, on, governance).length === 0)
    return part("not-performed", "look-back-on-no-roster", { id, by, day: on, subject });
  const concerned = [...peopleBehind(identity.data), ...(line.by === null ? [] : [line.by])];
  if (concerned.some((login) => samePerson(login, by)))
    return part("not-performed", "look-back-by-somebody-concerned", {
      id,
      by: personOn(by, on, governance),
      subject,
    });
  const ended = endOf(line, identity.data);
  if (at === null || ended === null) return part("unknown", "look-back-before-it-was-done", { id, subject });
  const zone = review.time_zone;
  const [decided, done] = [dayIn(zone, at), dayIn(zone, ended)];
  return from > decided || to < done
    ? part("not-performed", "look-back-too-short", { id, subject, from, to, decided, done })
    : null;
}

/**
 * When access that was judged wrong had ended: when a scan saw it done, or earlier where GitHub itself says when it ended
 * a token; null while no scan has.
 */
function endOf({ remediation, decision }: ReviewLine, identity: Identity): Instant | null {
  const done = remediation?.done ?? null;
  const expiry = decision === "revoke" ? expiryOf(identity) : null;
  return done !== null && expiry !== null && expiry < done ? expiry : done;
}

/**
 * Why a look-back in the review itself does not count for a line; null where it does. It was made before the review was
 * merged, and says nothing of later days: only of access that had ended when it was decided on.
 */
export function lackInReview(
  line: ReviewLine,
  { time_zone: zone }: Pick<Review, "time_zone">,
  { ledger, governance, cutOff }: CriterionContext,
): Part | null {
  const { title: subject, uid, at, look_back: looked } = line;
  if (looked === null) return null;
  const identity = identityOf(ledger, uid);
  const ended = identity === null ? (line.remediation?.done ?? null) : endOf(line, identity.data);
  const who = { by: personOn(looked.by, cutOff, governance), subject };
  if (at === null || ended === null) return part("unknown", "looked-back-while-it-was-there", who);
  const [decided, done] = [dayIn(zone, at), dayIn(zone, ended)];
  return ended <= at ? null : part("not-performed", "looked-back-too-early", { ...who, decided, done });
}
