import type { Organization } from "./organization.ts";
import type { Repository } from "./repository.ts";

/** What an organisation makes subjects of, under GitHub's names; a server that knows no ids says nothing of them. */
export interface SubjectTemplate {
  include_claim_keys: string[];
  use_immutable_subject?: boolean;
}

/** What a repository makes subjects of. */
export interface RepositorySubject {
  use_default: boolean;
  include_claim_keys?: string[];
  use_immutable_subject?: boolean;
}

const templates = new WeakMap<Organization, SubjectTemplate>();
const subjects = new WeakMap<Repository, RepositorySubject>();

/** The template of an organisation, to be changed by whoever sets the world. */
export function subjectTemplateOf(organization: Organization): SubjectTemplate {
  const template = templates.get(organization) ?? {
    include_claim_keys: ["repo", "context"],
    use_immutable_subject: false,
  };
  templates.set(organization, template);
  return template;
}

/** What a repository makes subjects of, to be changed by whoever sets the world. */
export function subjectOf(repository: Repository): RepositorySubject {
  const subject = subjects.get(repository) ?? { use_default: true, use_immutable_subject: false };
  subjects.set(repository, subject);
  return subject;
}
