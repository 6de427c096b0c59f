import { ownFactsOf, ListedRunner } from "./runner.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

/** Machines that were registered with one repository and run its workflows alone. */
export const repositoryRunners: Source = {
  id: "repository-runners",
  endpoints: ["GET /repos/{owner}/{repo}/actions/runners"],
  permission: { name: "administration", level: "read", of: "repository" },
  plan: null,
  unit: "the runners of one repository",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
    empty: "An empty list with a total count of 0 means no runner, provided the permission is granted.",
  },
  gives: ["runner"],
  needs: ["repositories"],
  async collect(context) {
    const read = await Promise.all(
      context.gathered.repositories.map((repository) => runnersOf(repository, context)),
    );
    return { units: read.map(({ unit }) => unit), identities: read.flatMap(({ identities }) => identities) };
  },
};

async function runnersOf({ id, name }: ListedRepository, { ask, organization }: SourceContext) {
  const { permission } = repositoryRunners;
  const reading = proven(
    await ask.list({
      route: "GET /repos/{owner}/{repo}/actions/runners",
      parameters: { owner: organization.login, repo: name },
      schema: ListedRunner,
      permission,
      repository: id,
      key: "runners",
      identify: (runner) => runner.id,
    }),
    permission,
    ask,
  );
  const runners = dataOf(reading) ?? [];
  const scope = { of: "repository" as const, repository: id };
  return {
    unit: unitOf({ source: repositoryRunners.id, scope, name }, reading, runners.length),
    identities: runners.map((runner) => ({
      kind: "runner" as const,
      uid: `github:runner:repo-${id}:${runner.id}`,
      repository: { id, name },
      title: runner.name,
      lastUsed: null,
      facts: {
        registered_with: "repository" as const,
        ...ownFactsOf(runner),
        group_id: null,
        group: null,
        group_visibility: null,
        selected_repositories: null,
        public_repositories_allowed: null,
        restricted_to_workflows: null,
      },
    })),
  };
}
