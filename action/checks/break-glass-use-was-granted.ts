import { dayOf, type Instant } from "../../model/instant.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { defineEnglishCheck } from "./check.ts";
import { quoteAll } from "../../model/quote.ts";

/** GitHub keeps the last use alone: earlier uses between two scans leave no trace that this check could see. */
export const breakGlassUseWasGranted = defineEnglishCheck({
  id: "break-glass-use-was-granted",
  question: "Does the last use of the emergency identity fall into a granted emergency access?",
  risk: "Emergency access that is used without an emergency is access that nobody approved.",
  remedy:
    "Find out who used it and why, record the emergency access with its review, and replace the credential.",
  controls: ["BRK-01"],
  appliesTo: "identity",
  needs: [],
  parameters: [],
  assess: (identity, { ownership, contested, governance }) => {
    if (contested.length > 0)
      return {
        outcome: "unknown",
        because: `The statements ${quoteAll(contested)} claim it with equal weight, so neither says what it is kept for.`,
      };
    const grants = governance.emergencies
      .map(({ data }) => data)
      .filter((one) => one.identity === identity.uid);
    if (ownership?.data.break_glass !== true && grants.length === 0)
      return { outcome: "not-applicable", because: "It is not kept for emergencies." };
    const used = lastUse(identity);
    if (used === undefined)
      return { outcome: "unknown", because: "GitHub records no use of Actions secrets." };
    if (used === null) return { outcome: "pass", because: "GitHub recorded no use of it." };
    // An emergency identity of daily use would not be one: what it is otherwise used for is another question.
    if (ownership?.data.break_glass !== true)
      return { outcome: "not-applicable", because: "It is not kept for emergencies only." };
    const grant = grants.find((one) => one.granted_at <= used && used <= (one.revoked_at ?? one.expires_at));
    return grant === undefined
      ? {
          outcome: "fail",
          because: `The last use, the only one GitHub keeps, was on ${dayOf(used)}, and no emergency access was granted for that time.`,
        }
      : {
          outcome: "pass",
          because: `The last use, the only one GitHub keeps, falls into ${grant.emergency}.`,
        };
  },
});

/** Undefined for kinds whose use GitHub does not record. */
function lastUse(identity: ObservedIdentity): Instant | null | undefined {
  switch (identity.kind) {
    case "deploy-key":
    case "fine-grained-token":
      return identity.facts.last_used;
    case "actions-secret":
      return undefined;
    default:
      return identity satisfies never;
  }
}
