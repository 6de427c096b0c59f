import type { Assessment } from "../../model/assessment.ts";
import { dayOf, daysBetween, type Instant } from "../../model/instant.ts";

/** A use this many days newer than the recorded one is recorded. */
const STALE_DAYS = 30;

/** What the ledger says, and what the scan found. */
export interface LastUse {
  recorded: Instant | null;
  found: Instant | null;
  before: readonly Assessment[];
  now: readonly Assessment[];
}

/** The last use to record, and the assessments worded to agree with it. */
export interface Steadied {
  last_used: Instant | null;
  assessments: readonly Assessment[];
}

/**
 * A credential in daily use would change its file daily; the recorded use stays until it is stale, or until an
 * outcome changed and may rest on the newer one. A reason that quotes the use quotes the recorded one.
 */
export function steady({ recorded, found, before, now }: LastUse): Steadied {
  const fresh = { last_used: found, assessments: now };
  if (recorded === null || found === null || recorded === found) return fresh;
  if (daysBetween(dayOf(recorded), dayOf(found)) >= STALE_DAYS || found < recorded) return fresh;
  const last = new Map(before.map((assessment) => [assessment.check, assessment]));
  if (now.some(({ check, outcome }) => last.get(check)?.outcome !== outcome)) return fresh;
  const assessments = now.map((assessment) => {
    const because = assessment.because.replaceAll(found, recorded).replaceAll(dayOf(found), dayOf(recorded));
    return because === last.get(assessment.check)?.because ? { ...assessment, because } : assessment;
  });
  const quoted = assessments.some(({ because }) => because.includes(dayOf(found)));
  return quoted && dayOf(found) !== dayOf(recorded) ? fresh : { last_used: recorded, assessments };
}
