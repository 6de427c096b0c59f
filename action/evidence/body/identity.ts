import { isOpen } from "../../../model/assessment.ts";
import { type Identity, kinds } from "../../../model/identity.ts";
import { idleFacts } from "../../../model/identities/traits.ts";
import { code } from "../../../model/markdown.ts";
import { assessmentsBody, type Checks } from "./assessments.ts";
import { factsTable } from "./facts.ts";
import { openFindings } from "./open.ts";
import { retirement } from "./retirement.ts";

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
  const where =
    repository === null ? `the organisation ${code(organization)}` : `the repository ${code(repository)}`;
  return state === "retired"
    ? `It belonged to ${where}.`
    : `It belongs to ${where}, and ${openFindings(assessments.filter(isOpen).length)}.`;
}

/** The body of an identity's file. */
export const identityBody = (identity: Identity, checks: Checks): string =>
  [
    `# ${kinds[identity.kind].name.en} ${code(identity.title)}`,
    lead(identity),
    ...(identity.state === "retired" ? [retirement("identity", identity.lifecycle)] : []),
    factsTable(kinds[identity.kind].facts, identity.facts, {
      nulls: kinds[identity.kind].nulls,
      idle: idleFacts(identity),
    }),
    ownership(identity),
    ...assessmentsBody(identity.assessments, checks),
  ].join("\n\n");
