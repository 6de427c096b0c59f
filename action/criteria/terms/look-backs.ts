import { lookedBack as words } from "../../../model/reasons/criteria/looked-back.ts";
import type { Filed } from "../../../model/governance.ts";
import { peopleBehind } from "../../../model/identities/people-behind.ts";
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
  const { title: subject, uid, at, remediation } = line;
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
  const seen = remediation?.done ?? null;
  if (at === null || seen === null) return part("unknown", "look-back-before-it-was-done", { id, subject });
  const zone = review.time_zone;
  const [decided, done] = [dayIn(zone, at), dayIn(zone, seen)];
  return from > decided || to < done
    ? part("not-performed", "look-back-too-short", { id, subject, from, to, decided, done })
    : null;
}
