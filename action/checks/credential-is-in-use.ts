import { dayOf, type Instant } from "../../model/instant.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { count } from "../../model/count.ts";
import { defineCheck } from "./check.ts";
import { limitFrom } from "../queries/limit.ts";

/** A pass names no day of use: the day moves with every use, and the file must not change because of that. */
export const credentialIsInUse = defineCheck({
  id: "credential-is-in-use",
  question: "Was the credential used recently enough to be still needed?",
  risk: "A credential nobody uses is a way in that nobody watches.",
  remedy: "Remove it, or have its owner state in the review why it is kept unused.",
  controls: ["REV-03"],
  appliesTo: "identity",
  needs: [],
  parameters: ["dormant.days"],
  exempt: (identity) =>
    identity.kind === "actions-secret" ? "GitHub records no last use for Actions secrets." : null,
  assess: (identity, { parameter, today }) => {
    const use = lastUse(identity);
    if (use === null)
      return { outcome: "not-applicable", because: "GitHub records no last use for Actions secrets." };
    const days = parameter("dormant.days");
    const { reached, over, since } = limitFrom(dayOf(use.last ?? use.start), days, today);
    const counts = { parameter: "dormant.days" as const, from: dayOf(use.last ?? use.start) };
    const rule = `A credential may go ${count(days, "day")} without a recorded use`;
    if (use.last === null) {
      const start = `GitHub recorded none since ${dayOf(use.start)}`;
      return over
        ? {
            outcome: "fail",
            because: `${rule}; ${start}, and the limit was reached on ${reached}.`,
            since,
            counts,
          }
        : { outcome: "pass", because: `${rule}; ${start}, and the limit is reached on ${reached}.`, counts };
    }
    return over
      ? {
          outcome: "fail",
          because: `${rule}; the last one was on ${dayOf(use.last)}, and the limit was reached on ${reached}.`,
          since,
          counts,
        }
      : { outcome: "pass", because: `${rule}; its last recorded use lies within that limit.`, counts };
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
