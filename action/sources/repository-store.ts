import type { SourceId, Unit } from "../../model/unit.ts";
import type { ApiReading } from "../github/port.ts";
import { offered } from "./organization-store.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { listedAs, type Store, type StoredItem, type StoredAt } from "./store.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

type Of = Pick<Source, "id" | "permission">;

/**
 * What repositories store, one request each: GitHub tells nothing of it in any list of repositories. Of a store that the
 * credential is known not to be let into nothing is asked, and one gap stands for all repositories. Of one whose list
 * of the organisation is not offered, one repository is asked first, and the others only where that is answered; so are
 * two where an App's bare token, of which is not known what it may do, sees every repository and was let into none.
 */
export async function readRepositoryStore<Item extends StoredItem>(
  store: Store<Item>,
  source: Of,
  context: SourceContext,
  besides: SourceId,
) {
  const { ask, gathered } = context;
  if (store.further && ask.lacks(source.permission))
    return { units: [notAsked(source, context)], identities: [] };
  const readAll = (repositories: readonly ListedRepository[]) =>
    Promise.all(repositories.map((one) => ofRepository(one, { store, source, context, besides })));
  const isUntold = store.further && !ask.told && ask.sight === "all";
  if (isOffered(besides, gathered.units) && !isUntold) return joined(await readAll(gathered.repositories));
  const sorted = gathered.repositories.toSorted((a, b) => a.id - b.id);
  // Two, as the one may be refused for a reason of its own.
  const probe = await readAll(sorted.slice(0, isUntold ? 2 : 1));
  const others = sorted.slice(probe.length);
  const [seen] = probe;
  const isShut = ({ reading }: { reading: ApiReading<unknown> }) =>
    reading.state === "unavailable" ||
    (isUntold && reading.state === "denied" && reading.reason.reason === "question-refused");
  if (seen === undefined || !probe.every(isShut)) return joined([...probe, ...(await readAll(others))]);
  const alike = others.map((one) => ({
    unit: unitOf(addressOf(source, one), seen.reading, 0),
    identities: [],
  }));
  return joined([...probe, ...alike]);
}

const joined = (read: readonly Pick<Awaited<ReturnType<typeof ofRepository>>, "unit" | "identities">[]) => ({
  units: read.map(({ unit }) => unit),
  identities: read.flatMap(({ identities }) => identities),
});

/** False where the same store of the organisation was seen not to be offered. */
const isOffered = (besides: SourceId, units: readonly Unit[]): boolean =>
  !units.some(
    ({ source, scope, state }) =>
      source === besides && scope.of === "organization" && state === "unavailable",
  );

function notAsked({ id, permission }: Of, { ask, organization }: SourceContext): Unit {
  const reading = {
    state: "denied",
    reason: { reason: "permission-not-held", with: {} },
    remedy: ask.remedy(permission),
  } as const;
  const name = `${organization.login}/repositories`;
  return unitOf({ source: id, scope: { of: "organization" }, name }, reading, 0);
}

const addressOf = ({ id }: Of, repository: ListedRepository) => ({
  source: id,
  scope: { of: "repository" as const, repository: repository.id },
  name: repository.name,
});

interface Reading<Item extends StoredItem> {
  store: Store<Item>;
  source: Of;
  context: SourceContext;
  besides: SourceId;
}

async function ofRepository<Item extends StoredItem>(
  repository: ListedRepository,
  { store, source, context, besides }: Reading<Item>,
) {
  const { ask, organization, gathered } = context;
  const read: ApiReading<readonly Item[]> = proven(
    await ask.list({
      route: `GET /repos/{owner}/{repo}/${store.path}/${store.things}`,
      parameters: { owner: organization.login, repo: repository.name },
      schema: store.item,
      permission: source.permission,
      repository: repository.id,
      ...listedAs(store),
    }),
    source.permission,
    ask,
  );
  const reading = isOffered(besides, gathered.units) ? read : offered(store, read);
  const items = dataOf(reading) ?? [];
  const at: StoredAt = {
    level: "repository",
    owner: `repo-${repository.id}`,
    repository: { id: repository.id, name: repository.name },
    environment: null,
    visibility: null,
    selected_repositories: null,
  };
  return {
    reading,
    unit: unitOf(addressOf(source, repository), reading, items.length),
    identities: items.flatMap((item) => store.identity(item, at) ?? []),
  };
}
