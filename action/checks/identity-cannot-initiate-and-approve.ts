import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { identityCannotInitiateAndApprove as words } from "../../model/reasons/identity-cannot-initiate-and-approve.ts";
import { defineCheck } from "./check.ts";
import type { Context, CheckResult } from "../queries/context.ts";
import { keptApart, neverCan } from "../identities/apart.ts";
import { dutiesOf, pushesWorkflows } from "../identities/ask.ts";
import { PAIRS } from "../queries/duties.ts";
import { financialRepositoriesOf } from "../identities/ask.ts";

/**
 * Besides its own permissions, whatever can push a workflow file can have that workflow approve, where the
 * organisation lets workflows do so; a write deploy key can push any file, a token needs `workflows: write`.
 *
 * GitHub shows nothing of what the credential in a secret can do. Where the secret serves a financial system, its
 * statement must say it, and this check alone asks: the other rules of segregation would only repeat the question.
 * Elsewhere the question does not arise, because segregation protects figures and a secret that touches none is
 * held by the checks on its owner, its reach and its age.
 */
export const identityCannotInitiateAndApprove = defineCheck({
  words,
  controls: ["SOD-01"],
  appliesTo: "identity",
  duty: "initiate",
  needs: ["organization-actions", "repositories"],
  suggests: "modify",
  parameters: [],
  exempt: (identity) => neverCan(identity, "initiate"),
  assess: (identity, context): CheckResult<ReasonsOf<typeof words>> => {
    const { ownership } = context;
    const duties = dutiesOf(identity, ownership);
    if (duties === null) return unstated(identity, context);
    const own = keptApart(duties, PAIRS["SOD-A"], { ownership, identity });
    if (own.outcome !== "pass" || !pushesWorkflows(identity, context.snapshot)) return own;
    const { actions_approve_pull_requests: approving } = context.snapshot.organization.facts;
    if (approving === null) return { outcome: "unknown", reason: "workflow-approval-not-shown", with: {} };
    return approving ? { outcome: "fail", reason: "workflows-may-approve", with: {} } : own;
  },
});

/** A credential that neither GitHub nor a statement describes. */
function unstated(
  identity: ObservedIdentity,
  { snapshot, governance, ownership }: Context,
): CheckResult<ReasonsOf<typeof words>> {
  const repositories = financialRepositoriesOf(identity, snapshot, governance);
  const serves = (ownership?.systems.length ?? 0) > 0;
  if (!serves && repositories === null) return { outcome: "unknown", reason: "reach-not-known", with: {} };
  if (!serves && repositories?.length === 0)
    return { outcome: "not-applicable", reason: "serves-no-financial-system", with: {} };
  return ownership === null
    ? { outcome: "unknown", reason: "no-statement", with: {} }
    : { outcome: "unknown", reason: "no-entitlements", with: { statement: ownership.statement } };
}
