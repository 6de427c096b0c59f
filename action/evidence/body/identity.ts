import { isOpen } from "../../../model/assessment.ts";
import { IDENTITY_FACTS, type Identity } from "../../../model/identity.ts";
import { code } from "../../../model/markdown.ts";
import { assessmentsBody, type Checks } from "./assessments.ts";
import { factsTable } from "./facts.ts";
import { openFindings } from "./open.ts";
import { retirement } from "./retirement.ts";

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

/** What matters first: where it is, and what is open. */
function lead({ organization, repository, state, assessments }: Identity): string {
  const where = repository === null ? `the organisation ${code(organization)}` : `the repository ${code(repository)}`;
  return state === "retired"
    ? `It belonged to ${where}.`
    : `It belongs to ${where}, and ${openFindings(assessments.filter(isOpen).length)}.`;
}

/** The body of an identity's file. */
export const identityBody = (identity: Identity, checks: Checks): string =>
  [
    `# ${KINDS[identity.kind]} ${code(identity.title)}`,
    lead(identity),
    ...(identity.state === "retired" ? [retirement("identity", identity.lifecycle)] : []),
    factsTable(IDENTITY_FACTS[identity.kind], identity.facts),
    ownership(identity),
    ...assessmentsBody(identity.assessments, checks),
  ].join("\n\n");
