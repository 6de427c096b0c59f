import { ActionsSecret } from "./actions-secret.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

/** Actions secrets of one repository each. */
export const repositorySecrets: Source = {
  id: "repository-secrets",
  title: "Actions secrets of repositories",
  endpoints: ["GET /repos/{owner}/{repo}/actions/secrets"],
  permission: { name: "secrets", level: "read", of: "repository" },
  plan: null,
  unit: "the secrets of one repository",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
    empty: "An empty list with a total count of 0 means no secret, provided the permission is granted.",
  },
  gives: ["actions-secret"],
  needs: ["repositories"],
  async collect(context) {
    const read = await Promise.all(
      context.gathered.repositories.map((repository) => secretsOfRepository(repository, context)),
    );
    return { units: read.map(({ unit }) => unit), identities: read.flatMap(({ identities }) => identities) };
  },
};

async function secretsOfRepository(repository: ListedRepository, { ask, organization }: SourceContext) {
  const { id, permission } = repositorySecrets;
  const reading = proven(
    await ask.list({
      route: "GET /repos/{owner}/{repo}/actions/secrets",
      parameters: { owner: organization.login, repo: repository.name },
      schema: ActionsSecret,
      permission,
      repository: repository.id,
      key: "secrets",
      identify: (secret) => secret.name,
    }),
    permission,
    ask,
  );
  const secrets = dataOf(reading) ?? [];
  const scope = { of: "repository" as const, repository: repository.id };
  return {
    unit: unitOf({ source: id, scope, name: repository.name }, reading, secrets.length),
    identities: secrets.map(({ name, created_at, updated_at }) => ({
      kind: "actions-secret" as const,
      uid: `github:actions-secret:repo-${repository.id}:${name}`,
      repository: { id: repository.id, name: repository.name },
      title: name,
      lastUsed: null,
      facts: {
        level: "repository" as const,
        environment: null,
        environment_id: null,
        visibility: null,
        selected_repositories: null,
        created_at,
        updated_at,
      },
    })),
  };
}
