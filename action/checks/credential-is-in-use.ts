import { dayOf, type Instant } from "../../model/instant.ts";
import { credentialIsInUse as words } from "../../model/reasons/credential-is-in-use.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { defineCheck } from "./check.ts";
import { limitFrom } from "../queries/limit.ts";

export const credentialIsInUse = defineCheck({
  words,
  controls: ["REV-03"],
  appliesTo: "identity",
  needs: [],
  parameters: ["dormant.days"],
  exempt: (identity) => (identity.kind === "actions-secret" ? { reason: "no-use-recorded", with: {} } : null),
  assess: (identity, { parameter, tier, today }) => {
    const use = lastUse(identity);
    if (use === null) return { outcome: "not-applicable", reason: "no-use-recorded", with: {} };
    const days = parameter("dormant.days");
    const from = dayOf(use.last ?? use.start);
    const { reached, over, since } = limitFrom(from, days, today);
    const data = { limit: "dormant.days" as const, tier, days, from, reached };
    if (over)
      return {
        outcome: "fail",
        reason: use.last === null ? "never-used-too-long" : "unused-too-long",
        with: data,
        since,
      };
    return { outcome: "pass", reason: use.last === null ? "never-used-yet" : "used-lately", with: data };
  },
});

/** Last recorded use, and the moment to count from without one; null for kinds whose use GitHub does not record. */
function lastUse(identity: ObservedIdentity): { last: Instant | null; start: Instant } | null {
  switch (identity.kind) {
    case "deploy-key":
      return { last: identity.facts.last_used, start: identity.facts.created_at };
    case "fine-grained-token":
      return { last: identity.facts.last_used, start: identity.facts.access_granted_at };
    case "actions-secret":
      return null;
    default:
      return identity satisfies never;
  }
}
