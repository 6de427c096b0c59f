import { isDeepStrictEqual } from "node:util";
import type { Assessment } from "../../model/assessment.ts";
import { addDays, dayOf, daysBetween, type Instant } from "../../model/instant.ts";
import { limitOf } from "../../model/reasons/limit-data.ts";
import type { Data } from "../../model/reasons/reason.ts";

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
  const [then, day] = [dayOf(recorded), dayOf(found)];
  const assessments = now.map((assessment) => {
    const before = last.get(assessment.check);
    // A limit that counts from the use counts from the recorded one, as the fact beside it says.
    const limit = limitOf(assessment);
    const moved = restate(assessment.with, { [found]: recorded, [day]: then });
    const restated = limit?.from === day ? { ...moved, reached: addDays(then, limit.days) } : moved;
    return before?.reason === assessment.reason && isDeepStrictEqual(restated, before.with) ? { ...assessment, with: restated } : assessment;
  });
  const quoted = assessments.some((one) => Object.values(one.with).some((value) => value === day || value === found));
  return quoted && day !== then ? fresh : { last_used: recorded, assessments };
}

/** The data of a reason with some of its values replaced. */
const restate = (data: Data, by: Readonly<Record<string, string>>): Data =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === "string" ? (by[value] ?? value) : value]),
  );
