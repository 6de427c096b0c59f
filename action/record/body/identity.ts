import type { Identity } from "../../../model/identity.ts";
import { dayOf } from "../../../model/instant.ts";
import { code } from "../../../model/markdown.ts";
import { assessmentsBody, type Checks } from "./assessments.ts";
import { factsTable } from "./facts.ts";

const KINDS: Readonly<Record<Identity["kind"], string>> = {
  "actions-secret": "Actions secret",
  "deploy-key": "Deploy key",
  "fine-grained-token": "Fine-grained token",
};

function ownership({ ownership: owned, state }: Identity): string {
  if (owned === null)
    return state === "active" ? "No ownership statement selects it." : "It had no ownership statement.";
  return [
    `Business owner: ${owned.business_owner === null ? "not stated" : code(owned.business_owner)}.`,
    `Technical steward: ${owned.technical_steward === null ? "not stated" : code(owned.technical_steward)}.`,
    `Stated in ${code(owned.statement)}.`,
  ].join("\n");
}

/** Since when it is gone, as the first scan that missed it tells. */
function retirement({ lifecycle }: Identity): string {
  const last = lifecycle.findLast(({ event }) => event === "retire");
  const since = last === undefined ? "" : ` since ${dayOf(last.at)}`;
  return `Retired${since}: a complete list no longer holds it.`;
}

/** The body of an identity's file. */
export const identityBody = (identity: Identity, checks: Checks): string =>
  [
    `# ${KINDS[identity.kind]} ${code(identity.title)}`,
    identity.repository === null
      ? `It belongs to the organisation ${code(identity.organization)}.`
      : `It belongs to the repository ${code(identity.repository)}.`,
    ...(identity.state === "retired" ? [retirement(identity)] : []),
    factsTable(identity.facts),
    ownership(identity),
    ...assessmentsBody(identity.assessments, checks),
  ].join("\n\n");
