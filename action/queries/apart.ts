import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Context, Judgement } from "./context.ts";
import { DUTY_WORDS, type Duties, type Duty, type Pair } from "./duties.ts";
import { quote } from "../../model/quote.ts";

/**
 * Why a duty is no question for an identity whatever happens to it; null when it may be one. A key stays what it was
 * made, while the permissions of a token may change where nobody looks.
 */
export const neverCan = (identity: ObservedIdentity, duty: Duty): string | null =>
  identity.kind === "deploy-key" && (duty !== "initiate" || identity.facts.read_only) ? cannot(duty) : null;

const cannot = (duty: Duty) => `It cannot ${DUTY_WORDS[duty]}.`;

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
  // The pair is a question only for what can take its first step.
  if (first === undefined && identity.kind !== "actions-secret")
    return { outcome: "not-applicable", because: cannot(one) };
  if (first === undefined || second === undefined)
    return { outcome: "pass", because: `${by} cannot both ${DUTY_WORDS[one]} and ${DUTY_WORDS[other]}.` };
  return {
    outcome: "fail",
    because: `${by} can ${DUTY_WORDS[one]} (${quote(first)}) and ${DUTY_WORDS[other]} (${quote(second)}).`,
  };
}
