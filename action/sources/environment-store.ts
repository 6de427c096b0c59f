import type { SourceId, Unit } from "../../model/unit.ts";
import { parse } from "../../model/parse.ts";
import { GrantPermission } from "../../model/reasons/remedies.ts";
import type { Unread } from "../github/port.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { listedAs, type Store, type StoredItem, type StoredAt } from "./store.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

type Of = Pick<Source, "id" | "permission">;

/** What environments store, one request for each environment. */
export async function readEnvironmentStore<Item extends StoredItem>(
  store: Store<Item>,
  source: Of,
  context: SourceContext,
) {
  const { repositories, environments, units } = context.gathered;
  const read = await Promise.all(
    repositories.flatMap((repository) =>
      asked(environments.get(repository.id) ?? []).map((environment) =>
        ofEnvironment(repository, environment, { store, source, context }),
      ),
    ),
  );
  const tooMany = repositories.flatMap((repository) => {
    const count = environments.get(repository.id)?.length ?? 0;
    const isKnown = isComplete(units, repository.id);
    return count > MOST && isKnown ? [bounded(source.id, repository, count)] : [];
  });
  // Where the environments are not all known, neither is what they store.
  const hidden = units.filter(({ source: of, state }) => of === "environments" && state !== "complete");
  return {
    units: [
      ...read.map(({ unit }) => unit),
      ...tooMany,
      ...hidden.map((unit) => unitOf({ ...unit, source: source.id }, behind(unit, source, context), 0)),
    ],
    identities: read.flatMap(({ identities }) => identities),
  };
}

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
const bounded = (source: SourceId, { id, name }: ListedRepository, count: number): Unit => ({
  source,
  scope: { of: "repository", repository: id },
  name,
  state: "partial",
  items: 0,
  reason: { reason: "too-many-environments", with: { environments: count, asked: MOST } },
  remedy: { reason: "remove-environments", with: {} },
});

/** What becomes of secrets behind environments that could not be read: gone with them, or not asked for. */
function behind({ state, reason, remedy }: Unit, { permission }: Of, { ask }: SourceContext): Unread {
  const same = state === "vanished" || state === "unavailable" || state === "not-applicable";
  const unknown = { reason: "environments-not-known", with: {} } as const;
  return same
    ? { state, reason: reason ?? unknown, remedy }
    : {
        state: "not-attempted",
        reason: unknown,
        remedy: ask.lacks(permission) ? also(remedy, permission) : remedy,
      };
}

/** What shows the environments, with what shows their content: granted one after the other, it takes a scan more. */
function also(remedy: Unit["remedy"], { name, level }: Source["permission"]): Unit["remedy"] {
  const grant = remedy?.reason === "grant-permission" ? parse(GrantPermission, remedy.with) : null;
  if (grant?.success !== true) return remedy;
  const { holder, any_of: sets } = grant.data;
  const any_of = sets.map((set) => [...set.filter((one) => one.name !== name), { name, level }]);
  return { reason: "grant-permission", with: { holder, any_of } };
}

interface Reading<Item extends StoredItem> {
  store: Store<Item>;
  source: Of;
  context: SourceContext;
}

async function ofEnvironment<Item extends StoredItem>(
  repository: ListedRepository,
  environment: { id: number; name: string },
  { store, source, context: { ask, organization } }: Reading<Item>,
) {
  const reading = proven(
    await ask.list({
      route: `GET /repos/{owner}/{repo}/environments/{environment_name}/${store.things}`,
      parameters: { owner: organization.login, repo: repository.name, environment_name: environment.name },
      schema: store.item,
      permission: source.permission,
      repository: repository.id,
      ...listedAs(store),
    }),
    source.permission,
    ask,
  );
  const items = dataOf(reading) ?? [];
  const scope = { of: "environment" as const, repository: repository.id, environment: environment.id };
  const at: StoredAt = {
    level: "environment",
    owner: `env-${environment.id}`,
    repository: { id: repository.id, name: repository.name },
    environment: { id: environment.id, name: environment.name },
    visibility: null,
    selected_repositories: null,
  };
  return {
    unit: unitOf(
      { source: source.id, scope, name: `${repository.name}/${environment.name}` },
      reading,
      items.length,
    ),
    identities: items.flatMap((item) => store.identity(item, at) ?? []),
  };
}
