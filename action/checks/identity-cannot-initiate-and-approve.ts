import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import { defineEnglishCheck } from "./check.ts";
import type { Context, Judgement } from "../queries/context.ts";
import { keptApart, neverCan } from "../queries/apart.ts";
import { dutiesOf, PAIRS } from "../queries/duties.ts";
import { financialPlacesOf } from "../queries/financial-reach.ts";
import { lookUp } from "../queries/look-up.ts";
import { quote } from "../../model/quote.ts";
import { printReason } from "../../model/reasons/print.ts";
import { secretReach } from "../../model/reasons/secret-reach.ts";
import { NO_REACH } from "../queries/reach.ts";

/**
 * Besides its own permissions, whatever can push a workflow file can have that workflow approve, where the
 * organisation lets workflows do so; a write deploy key can push any file, a token needs `workflows: write`.
 *
 * GitHub shows nothing of what the credential in a secret can do. Where the secret serves a financial system, its
 * statement must say it, and this check alone asks: the other rules of segregation would only repeat the question.
 * Elsewhere the question does not arise, because segregation protects figures and a secret that touches none is
 * held by the checks on its owner, its reach and its age.
 */
export const identityCannotInitiateAndApprove = defineEnglishCheck({
  id: "identity-cannot-initiate-and-approve",
  question: "Is the identity kept from approving what it pushes?",
  risk: "One credential that pushes a change and approves it completes the change without a second person.",
  remedy:
    "Take one of the two permissions away, or give each step an identity of its own; for a secret, state the entitlements of the credential it holds.",
  controls: ["SOD-01"],
  appliesTo: "identity",
  needs: ["organization-actions", "repositories"],
  parameters: [],
  exempt: (identity) => neverCan(identity, "initiate"),
  assess: (identity, context) => {
    const { ownership } = context;
    const duties = dutiesOf(identity, ownership);
    if (duties === null) return unstated(identity, context);
    const own = keptApart(duties, PAIRS["SOD-A"], { ownership, identity });
    if (own.outcome !== "pass" || !canPushWorkflows(identity, context.snapshot)) return own;
    const { actions_approve_pull_requests: approving } = context.snapshot.organization.facts;
    if (approving === null)
      return {
        outcome: "unknown",
        because:
          "It can push workflow files, and GitHub does not show whether workflows may approve; grant the organisation permission Administration: read.",
      };
    return approving
      ? {
          outcome: "fail",
          because: "It can push workflow files, and the organisation lets workflows approve pull requests.",
        }
      : own;
  },
});

/** An archived repository takes no push, whoever holds a key of it. */
function canPushWorkflows(identity: ObservedIdentity, snapshot: Snapshot): boolean {
  switch (identity.kind) {
    case "deploy-key":
      return lookUp(snapshot).repository(identity.repository?.id ?? 0)?.facts.archived !== true;
    case "fine-grained-token":
      return identity.facts.permissions.repository.workflows === "write";
    case "actions-secret":
      return false;
    default:
      return identity satisfies never;
  }
}

/** A secret of which nobody says what the credential in it can do. */
function unstated(identity: ObservedIdentity, { snapshot, governance, ownership }: Context): Judgement {
  const places = financialPlacesOf(identity, snapshot, governance);
  const serves = (ownership?.systems.length ?? 0) > 0;
  if (!serves && places === null)
    return { outcome: "unknown", because: printReason(NO_REACH, secretReach).en };
  if (!serves && places?.length === 0)
    return {
      outcome: "not-applicable",
      because: "It serves no financial system; GitHub does not show what the credential it holds can do.",
    };
  const words = "GitHub does not show what the credential in a secret can do";
  return {
    outcome: "unknown",
    because:
      ownership === null
        ? `${words}, and no ownership statement names its entitlements.`
        : `${words}, and ${quote(ownership.statement)} names no entitlements.`,
  };
}
