import { z } from "zod";
import type { OidcSubject } from "../../model/repository-facts/oidc-subject.ts";
import { Text } from "../../model/text.ts";
import { askClosely, type CloseReading } from "./close-look.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

/** `repo:acme@9001/ledger@5001`: what every subject of the repository begins with, where ids are in it. */
const WITH_IDS = /@\d+\/[^/:]*@\d+/;

const Subject = z
  .object({
    use_default: z.boolean(),
    include_claim_keys: z.array(Text).optional(),
    use_immutable_subject: z.boolean().optional(),
    sub_claim_prefix: Text.optional(),
  })
  .transform(({ use_default, include_claim_keys: claims = [], ...said }): OidcSubject => {
    // Without claims of its own a repository that does not use the default uses its organisation's.
    // https://docs.github.com/en/rest/actions/oidc#set-the-customization-template-for-an-oidc-subject-claim-for-a-repository
    const template = use_default ? "default" : claims.length === 0 ? "organization" : claims;
    const { use_immutable_subject: stated, sub_claim_prefix: prefix } = said;
    // What it begins with now is the better witness: repositories made since July 2026 have ids unasked.
    return { template, immutable: prefix === undefined ? (stated ?? null) : WITH_IDS.test(prefix) };
  });

/** The subject of OIDC tokens of repositories of which controls ask more. */
export const repositoryOidcSubjects: Source = {
  id: "repository-oidc-subjects",
  endpoints: ["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
  permission: { name: "actions", level: "read", of: "repository" },
  plan: null,
  unit: "one repository; one that no financial system names is not asked about",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
    empty:
      "An answer is never empty; where it does not say that ids are in the subject, they are not known to be.",
  },
  gives: [],
  needs: ["repositories"],
  async collect(context) {
    const { units, facts } = await askClosely(this.id, context, (one) => subjectOf(one, context));
    return {
      units,
      repositoryFacts: new Map([...facts].map(([id, subject]) => [id, { oidc_subject: subject }])),
    };
  },
};

async function subjectOf(
  { id, name }: ListedRepository,
  { ask, organization }: SourceContext,
): Promise<CloseReading<OidcSubject>> {
  const reading = await ask.get({
    route: "GET /repos/{owner}/{repo}/actions/oidc/customization/sub",
    parameters: { owner: organization.login, repo: name },
    schema: Subject,
    permission: repositoryOidcSubjects.permission,
    repository: id,
  });
  const scope = { of: "repository" as const, repository: id };
  return {
    fact: dataOf(reading),
    unit: unitOf({ source: repositoryOidcSubjects.id, scope, name }, reading, 1),
  };
}
