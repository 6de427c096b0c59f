import { isOpen } from "../../../model/assessment.ts";
import { code } from "../../../model/markdown.ts";
import { type Organization, OrganizationFacts } from "../../../model/organization.ts";
import { assessmentsBody, type Checks } from "./assessments.ts";
import { factsTable } from "./facts.ts";
import { openFindings } from "./open.ts";

/** The body of the organisation's file. */
export const organizationBody = (organization: Organization, checks: Checks): string =>
  [
    `# Organisation ${code(organization.organization)}`,
    `Of the organisation itself ${openFindings(organization.assessments.filter(isOpen).length)}.`,
    factsTable(OrganizationFacts, organization.facts),
    ...assessmentsBody(organization.assessments, checks),
  ].join("\n\n");
