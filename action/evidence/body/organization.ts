import type { Language } from "../../../model/language.ts";
import { isOpen } from "../../../model/assessment.ts";
import { code } from "../../../model/markdown.ts";
import { type Organization, OrganizationFacts } from "../../../model/organization.ts";
import type { Pieces } from "../../../model/pieces.ts";
import { assessmentsBody, type Checks } from "./assessments.ts";
import { factsTable } from "./facts.ts";
import { openFindings } from "./open.ts";

const WORDS: Readonly<Record<Language, (login: string, open: string) => [heading: string, lead: string]>> = {
  en: (login, open) => [
    `Organisation ${login}`,
    `${open.charAt(0).toUpperCase()}${open.slice(1)} for the organisation itself.`,
  ],
  ja: (login, open) => [`組織 ${login}`, `組織そのものに関する${open}。`],
};

/** The body of the organisation's file. */
export function organizationBody(organization: Organization, checks: Checks, language: Language): Pieces {
  const open = openFindings(organization.assessments.filter(isOpen).length, language);
  const [heading, lead] = WORDS[language](code(organization.organization), open);
  return [
    [`# ${heading}`, lead, factsTable(OrganizationFacts, organization.facts, language)].join("\n\n"),
    assessmentsBody(organization.assessments, checks, language),
  ];
}
