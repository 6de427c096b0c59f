import type { Identity } from "../../../model/identity.ts";
import type { Language } from "../../../model/language.ts";
import type { Organization } from "../../../model/organization.ts";
import type { Pieces } from "../../../model/pieces.ts";
import type { PrintPage } from "../../../model/read-subject.ts";
import type { Repository } from "../../../model/repository.ts";
import type { CheckDescription } from "../described.ts";
import type { Checks } from "./assessments.ts";
import { identityBody } from "./identity.ts";
import { organizationBody } from "./organization.ts";
import { repositoryBody } from "./repository.ts";

/** The page of a subject, as it is printed of its data. */
export function pageOf(
  data: Identity | Repository | Organization,
  checks: Checks,
  language: Language,
): Pieces {
  switch (data.record) {
    case "identity":
      return identityBody(data, checks, language);
    case "repository":
      return repositoryBody(data, checks, language);
    case "organization":
      return organizationBody(data, checks, language);
    default:
      return data satisfies never;
  }
}

/** Prints the pages of subjects in a language, for whoever compares them with those that are read. */
export function printedBy(described: readonly CheckDescription[], language: Language): PrintPage {
  const checks = new Map(described.map((check) => [check.id, check]));
  return (data) => pageOf(data, checks, language);
}
