import type { Duty, DutyReason } from "../../model/reasons/duties.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Context, Judgement } from "./context.ts";
import type { Duties, Pair } from "./duties.ts";

/**
 * Why a duty is no question for an identity whatever happens to it; null when it may be one. A key stays what it was
 * made, while the permissions of a token may change where nobody looks.
 */
export const neverCan = (identity: ObservedIdentity, duty: Duty): DutyReason | null =>
  identity.kind === "deploy-key" && (duty !== "initiate" || identity.facts.read_only) ? cannot(duty) : null;

const cannot = (duty: Duty): DutyReason => ({ reason: "duty-not-held", with: { duty } });

/** Whether the duties of one identity hold both of a pair. */
export function keptApart(
  duties: Duties,
  [first, second]: Pair,
  { ownership, identity }: { ownership: Context["ownership"]; identity: ObservedIdentity },
): Judgement<DutyReason> {
  const [one, other] = [duties.get(first), duties.get(second)];
  // GitHub shows nothing of what is inside a secret, so a reader must know whose word this is.
  const statement = identity.kind === "actions-secret" ? (ownership?.statement ?? null) : null;
  // The pair is a question only for what can take its first step.
  if (one === undefined && identity.kind !== "actions-secret")
    return { outcome: "not-applicable", ...cannot(first) };
  if (one === undefined || other === undefined)
    return statement === null
      ? { outcome: "pass", reason: "duties-apart", with: { first, second } }
      : { outcome: "pass", reason: "duties-apart-by-statement", with: { statement, first, second } };
  const held = { first: { duty: first, by: one }, second: { duty: second, by: other } };
  return statement === null
    ? { outcome: "fail", reason: "duties-together", with: held }
    : { outcome: "fail", reason: "duties-together-by-statement", with: { statement, ...held } };
}
