import type { Duty, DutyReason } from "../../model/reasons/duties.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Context, CheckResult } from "../queries/context.ts";
import type { Duties, Pair } from "../queries/duties.ts";
import { neverHas, showsPermissions } from "./ask.ts";

/**
 * Why a duty is no question for an identity whatever happens to it; null when it may be one. A key stays what it was
 * made, while the permissions of a token may change where nobody looks.
 */
export const neverCan = (identity: ObservedIdentity, duty: Duty): DutyReason | null =>
  neverHas(identity, duty) ? cannot(duty) : null;

const cannot = (duty: Duty): DutyReason => ({ reason: "duty-not-held", with: { duty } });

/** Whether the duties of one identity hold both of a pair. */
export function keptApart(
  duties: Duties,
  [first, second]: Pair,
  { ownership, identity }: { ownership: Context["ownership"]; identity: ObservedIdentity },
): CheckResult<DutyReason> {
  const [one, other] = [duties.get(first), duties.get(second)];
  // Where GitHub shows nothing of what it can do, a reader must know whose word this is.
  const shown = showsPermissions(identity);
  const statement = shown ? null : (ownership?.statement ?? null);
  // The pair is a question only for what can take its first step.
  if (one === undefined && shown) return { outcome: "not-applicable", ...cannot(first) };
  if (one === undefined || other === undefined)
    return statement === null
      ? { outcome: "pass", reason: "duties-apart", with: { first, second } }
      : { outcome: "pass", reason: "duties-apart-by-statement", with: { statement, first, second } };
  const held = { first: { duty: first, by: one }, second: { duty: second, by: other } };
  return statement === null
    ? { outcome: "fail", reason: "duties-together", with: held }
    : { outcome: "fail", reason: "duties-together-by-statement", with: { statement, ...held } };
}
