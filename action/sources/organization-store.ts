import { z } from "zod";
import { Id, SafeName } from "../../model/text.ts";
import type { ApiReading, Asker } from "../github/port.ts";
import { seenInPart } from "./seen-in-part.ts";
import type { Source, SourceContext } from "./source.ts";
import { listedAs, type Shared, type Store, type StoredItem, type StoredAt } from "./store.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

type Of = Pick<Source, "id" | "permission">;
const Repository = z.object({ id: Id, name: SafeName });

/** What the organisation shares with repositories: the list, and the repositories of each that is for selected ones. */
export async function readOrganizationStore<Item extends StoredItem>(
  store: Store<Item>,
  source: Of,
  context: SourceContext,
) {
  const { ask, organization } = context;
  const reading = offered(
    store,
    proven(
      await ask.list({
        route: `GET /orgs/{org}/${store.path}/${store.things}`,
        parameters: { org: organization.login },
        schema: store.shared,
        permission: source.permission,
        ...listedAs(store),
      }),
      source.permission,
      ask,
    ),
  );
  const items = dataOf(reading) ?? [];
  const kept = items.filter((item) => store.identity(item, locationOf(item, context)) !== null);
  const read = await Promise.all(kept.map((item) => withReach(item, store, source, context)));
  const address = { source: source.id, scope: { of: "organization" as const }, name: organization.login };
  return {
    units: [
      unitOf(address, reading, items.length),
      ...read.flatMap(({ unit }) => (unit === null ? [] : [unit])),
    ],
    identities: read.flatMap(({ identity }) => identity ?? []),
  };
}

/** The list of a store that is not here: GitHub hides it, though the permission is held. */
export function offered<T>(
  { further }: Pick<Store<StoredItem>, "further">,
  reading: ApiReading<T>,
): ApiReading<T> {
  const isHidden =
    further &&
    reading.state === "denied" &&
    reading.reason.reason === "not-shown-to-credential" &&
    reading.remedy?.reason === "permission-held";
  return isHidden
    ? { state: "unavailable", reason: { reason: "not-offered", with: {} }, remedy: null }
    : reading;
}

const locationOf = (
  { visibility }: Shared,
  { organization }: Pick<SourceContext, "organization">,
  selected: string[] | null = null,
): StoredAt => ({
  level: "organization",
  owner: `org-${organization.id}`,
  repository: null,
  environment: null,
  visibility,
  selected_repositories: selected,
});

async function withReach<Item extends StoredItem>(
  item: Item & Shared,
  store: Store<Item>,
  source: Of,
  context: SourceContext,
) {
  const reach = item.visibility === "selected" ? await reachOf(item.name, store, source, context) : null;
  return {
    unit: reach?.unit ?? null,
    identity: store.identity(item, locationOf(item, context, reach?.names ?? null)),
  };
}

/** The repositories that one is shared with; null names when they could not be read to their end. */
async function reachOf<Item extends StoredItem>(
  name: string,
  { path, things, name: parameter }: Store<Item>,
  { id, permission }: Of,
  context: SourceContext,
) {
  const { ask, organization }: { ask: Asker; organization: SourceContext["organization"] } = context;
  const reading = seenInPart(
    await ask.list({
      route: `GET /orgs/{org}/${path}/${things}/{${parameter}}/repositories`,
      parameters: { org: organization.login, [parameter]: name },
      schema: Repository,
      permission,
      key: "repositories",
      identify: (repository) => repository.id,
    }),
    context,
  );
  const address = { source: id, scope: { of: "secret" as const, secret: name }, name };
  return {
    unit: unitOf(address, reading, dataOf(reading)?.length ?? 0),
    names: reading.state === "complete" ? reading.data.map((repository) => repository.name).sort() : null,
  };
}
