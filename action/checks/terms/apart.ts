import type { ObservedIdentity } from "../../../model/snapshot.ts";
import type { Context, Judgement } from "../check.ts";
import { DUTY_WORDS, dutiesOf, type Duties, type Duty, type Pair } from "./duties.ts";
import { quote } from "./quote.ts";

/** Why a pair of duties is no question for an identity that cannot do the one it begins with; null when it is one. */
export function lacks(identity: ObservedIdentity, duty: Duty): string | null {
  if (identity.kind === "actions-secret") return null;
  return dutiesOf(identity, null)?.has(duty) === true ? null : `It cannot ${DUTY_WORDS[duty]}.`;
}

/** Whether the duties of one identity hold both of a pair, in one sentence. */
export function keptApart(
  duties: Duties,
  [one, other]: Pair,
  { ownership, identity }: { ownership: Context["ownership"]; identity: ObservedIdentity },
): Judgement {
  const [first, second] = [duties.get(one), duties.get(other)];
  // GitHub shows nothing of what is inside a secret, so a reader must know whose word this is.
  const by =
    identity.kind === "actions-secret"
      ? `By ${quote(ownership?.statement ?? "")}, and not by anything GitHub shows, it`
      : "It";
  if (first === undefined || second === undefined)
    return { outcome: "pass", because: `${by} cannot both ${DUTY_WORDS[one]} and ${DUTY_WORDS[other]}.` };
  return {
    outcome: "fail",
    because: `${by} can ${DUTY_WORDS[one]} (${quote(first)}) and ${DUTY_WORDS[other]} (${quote(second)}).`,
  };
}
