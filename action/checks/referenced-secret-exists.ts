import { isComputed, type Workflow } from "../../model/repository.ts";
import type { ObservedIdentityOf, ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import { defineCheck } from "./check.ts";
import { lookUp } from "./terms/look-up.ts";
import { quoteAll } from "./terms/quote.ts";
import { reaches } from "./terms/reach.ts";
import { sameSecret } from "./terms/references.ts";

/**
 * A job that writes out its environment can read that environment's secrets; any other place may stand for any
 * environment, so there a secret of any environment counts. What a workflow reads through a dynamic name is not
 * judged. A reusable workflow's secrets may come from its caller; GitHub's file does not say which.
 */
export const referencedSecretExists = defineCheck({
  id: "referenced-secret-exists",
  question: "Does every secret that the repository's workflows name exist where they can read it?",
  risk: "A name without a secret runs with an empty value, or waits for whoever creates one of that name.",
  remedy: "Remove the reference, or store the secret at the level the workflow reads.",
  controls: ["ROT-03"],
  appliesTo: "repository",
  needs: [
    "environment-secrets",
    "environments",
    "organization-secrets",
    "repository-secrets",
    "workflow-files",
  ],
  parameters: [],
  exempt: ({ facts }) => (facts.archived ? "An archived repository runs no workflow." : null),
  assess: (repository, { snapshot }) => {
    const { workflows } = repository.facts;
    if (workflows === null)
      return { outcome: "unknown", because: "The workflow files of the repository were not read." };
    const asked = workflows.flatMap(askedBy);
    if (asked.length === 0)
      return { outcome: "pass", because: "No workflow of the repository names a secret." };
    const stored = secretsOf(repository, snapshot);
    const open = asked.filter((one) => !stored.sure.some((secret) => answers(secret, one)));
    const doubtful = open.filter((one) => stored.doubtful.some((secret) => answers(secret, one)));
    const missing = sortedNames(open.filter((one) => !doubtful.includes(one)));
    if (missing.length > 0)
      return {
        outcome: "fail",
        because: `Its workflows name ${quoteAll(missing)}, which ${missing.length === 1 ? "exists" : "exist"} at no level they can read.`,
      };
    if (doubtful.length > 0)
      return {
        outcome: "unknown",
        because: `Whether the organisation's ${quoteAll(sortedNames(doubtful))} reaches the repository could not be read.`,
      };
    return {
      outcome: "pass",
      because: "Every secret that its workflows name exists where they can read it.",
    };
  },
});

/** A name, and the environment of the job that asks for it; null when that may be any. */
interface Asked {
  secret: string;
  environment: string | null;
}
type Secret = ObservedIdentityOf<"actions-secret">;

const askedBy = ({ jobs }: Workflow): Asked[] =>
  jobs.flatMap(({ environment, secrets }) =>
    secrets.map((secret) => ({
      secret,
      environment: environment === null || isComputed(environment) ? null : environment,
    })),
  );

const sortedNames = (asked: readonly Asked[]) =>
  [...new Set(asked.map(({ secret }) => secret.toUpperCase()))].sort();

/** Secrets the repository's workflows can read, and those of which that is not known. */
function secretsOf(
  repository: ObservedRepository,
  snapshot: Snapshot,
): { sure: Secret[]; doubtful: Secret[] } {
  const { identitiesOf, own } = lookUp(snapshot);
  const isSecret = (identity: (typeof own)[number]) => identity.kind === "actions-secret";
  const shared = own.filter(isSecret).map((secret) => ({ secret, reached: reaches(secret, repository) }));
  return {
    sure: [
      ...identitiesOf(repository.id).filter(isSecret),
      ...shared.filter(({ reached }) => reached === true).map(({ secret }) => secret),
    ],
    doubtful: shared.filter(({ reached }) => reached === null).map(({ secret }) => secret),
  };
}

// GitHub treats the names of environments without regard to case.
const answers = ({ title, facts }: Secret, { secret, environment }: Asked) =>
  sameSecret(title, secret) &&
  (facts.level !== "environment" ||
    environment === null ||
    facts.environment?.toLowerCase() === environment.toLowerCase());
