import type { Unit } from "../../model/unit.ts";
import type { Unread } from "../github/port.ts";
import { ActionsSecret } from "./actions-secret.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

/** Actions secrets of one environment each. */
export const environmentSecrets: Source = {
  id: "environment-secrets",
  title: "Actions secrets of environments",
  endpoints: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
  permission: { name: "environments", level: "read", of: "repository" },
  plan: "Private repositories: Pro, Team or Enterprise.",
  unit: "the secrets of one environment, or of a repository whose environments are not known",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
    empty: "An empty list with a total count of 0 means no secret, provided the permission is granted.",
  },
  gives: ["actions-secret"],
  needs: ["environments", "repositories"],
  async collect(context) {
    const { repositories, environments, units } = context.gathered;
    const read = await Promise.all(
      repositories.flatMap((repository) =>
        asked(environments.get(repository.id) ?? []).map((environment) =>
          secretsOfEnvironment(repository, environment, context),
        ),
      ),
    );
    const tooMany = repositories.flatMap((repository) => {
      const count = environments.get(repository.id)?.length ?? 0;
      const isKnown = isComplete(units, repository.id);
      return count > MOST && isKnown ? [bounded(repository, count)] : [];
    });
    // Where the environments are not all known, neither are their secrets.
    const hidden = units.filter(({ source, state }) => source === "environments" && state !== "complete");
    return {
      units: [
        ...read.map(({ unit }) => unit),
        ...tooMany,
        ...hidden.map((unit) => unitOf({ ...unit, source: this.id }, behind(unit), 0)),
      ],
      identities: read.flatMap(({ identities }) => identities),
    };
  },
};

/** Each environment takes a request of its own; those of one repository must not spend the organisation's hour. */
const MOST = 300;

/** The environments whose secrets are asked for: the oldest, so that another scan asks for the same. */
const asked = <T extends { id: number }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => a.id - b.id).slice(0, MOST);

const isComplete = (units: readonly Unit[], repository: number): boolean =>
  units.some(
    ({ source, state, scope }) =>
      source === "environments" &&
      state === "complete" &&
      scope.of === "repository" &&
      scope.repository === repository,
  );

/** The unit of a repository that has more environments than are asked for. */
const bounded = ({ id, name }: ListedRepository, count: number): Unit => ({
  source: environmentSecrets.id,
  scope: { of: "repository", repository: id },
  name,
  state: "partial",
  items: 0,
  reason: { reason: "too-many-environments", with: { environments: count, asked: MOST } },
  remedy: { reason: "remove-environments", with: {} },
});

/** What becomes of secrets behind environments that could not be read: gone with them, or not asked for. */
function behind({ state, reason, remedy }: Unit): Unread {
  const same = state === "vanished" || state === "unavailable" || state === "not-applicable";
  const unknown = { reason: "environments-not-known", with: {} } as const;
  return same
    ? { state, reason: reason ?? unknown, remedy }
    : { state: "not-attempted", reason: unknown, remedy };
}

async function secretsOfEnvironment(
  repository: ListedRepository,
  environment: { id: number; name: string },
  { ask, organization }: SourceContext,
) {
  const { id, permission } = environmentSecrets;
  const reading = proven(
    await ask.list({
      route: "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",
      parameters: { owner: organization.login, repo: repository.name, environment_name: environment.name },
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
  const scope = { of: "environment" as const, repository: repository.id, environment: environment.id };
  return {
    unit: unitOf(
      { source: id, scope, name: `${repository.name}/${environment.name}` },
      reading,
      secrets.length,
    ),
    identities: secrets.map(({ name, created_at, updated_at }) => ({
      kind: "actions-secret" as const,
      uid: `github:actions-secret:env-${environment.id}:${name}`,
      repository: { id: repository.id, name: repository.name },
      title: name,
      lastUsed: null,
      facts: {
        level: "environment" as const,
        environment: environment.name,
        environment_id: environment.id,
        visibility: null,
        selected_repositories: null,
        created_at,
        updated_at,
      },
    })),
  };
}
