import { byTime } from "../../model/audit-events.ts";
import { NOTHING_SEEN } from "../../model/organization.ts";
import { repositoryFactsUnread } from "../../model/repository-facts/index.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { RepositoryChanges } from "../../model/change.ts";
import { joinedChanges } from "../../model/recorded-changes.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { isGap, keyOfUnit, type SourceId, type Unit } from "../../model/unit.ts";
import { nameAdvisoryForks } from "./advisory-fork.ts";
import type { Collected } from "./collected.ts";
import {
  EVERYTHING,
  type Extent,
  limited,
  lookedFor,
  narrowed,
  readsRepository,
  sourcesAsked,
} from "./extent.ts";
import { once } from "../github/once.ts";
import type { GitHub } from "../github/port.ts";
import type { Log } from "../run/log.ts";
import { countInRepositories } from "../sources/counted.ts";
import { NEVER_READ, type LogSoFar } from "../sources/log-window.ts";
import {
  merge,
  nothing,
  type Gathered,
  type KnownRepository,
  type Source,
  type SourceContext,
} from "../sources/source.ts";
import { watchSources } from "./watched.ts";

/** What collecting needs. */
export interface Collecting {
  sources: readonly Source[];
  github: GitHub;
  /** Repositories the ledger knows: one that is on no list any more is looked for, never dropped. */
  known: readonly KnownRepository[];
  /** Whether controls ask more of the repository of this name than of others. */
  closely: (repository: string) => boolean;
  /** What the ledger has of the audit log; nothing unless stated. */
  logged?: LogSoFar;
  /** What the ledger holds of default branches, by repository; nothing unless stated. */
  recorded?: ReadonlyMap<number, RepositoryChanges>;
  /** How much of the organisation is read; all of it unless stated. */
  extent?: Extent;
  log: Log;
}

/** The source whose repositories the others ask about. */
export const LISTING: SourceId = "repositories";

/** Asks every source, each when those it needs are done, and sorts what came back: the order of answers shows nowhere. */
export async function collect(collecting: Collecting): Promise<Collected> {
  const { github, extent = EVERYTHING, log } = collecting;
  const { everything } = await gather(collecting);
  const waited = github.waited();
  if (waited > 0) log.info("Waited for GitHub's rate limits, in all.", { seconds: Math.ceil(waited / 1000) });
  const own = {
    ...everything,
    repositories: everything.repositories.filter((one) => readsRepository(extent, one)),
    units: nameAdvisoryForks(limited(everything.units, extent, LISTING), everything.repositories),
  };
  return { snapshot: snapshotOf(own, github.organization), ...obtainedBy(github) };
}

/** How what was collected was obtained. */
export const obtainedBy = (github: GitHub): Omit<Collected, "snapshot"> => ({
  requests: github.requests(),
  ...github.observed(),
  credential: github.credential,
  writer: github.writer,
  cached: github.cached(),
  apiVersion: github.apiVersion,
});

/** What every source gave, and all of it together. */
export interface Everything {
  bySource: ReadonlyMap<SourceId, Gathered>;
  everything: Gathered;
}

/** Asks the sources of an extent, and those that they need. */
export async function gather(collecting: Collecting): Promise<Everything> {
  const { sources, github, known, closely, extent = EVERYTHING, log } = collecting;
  const { logged = NEVER_READ, recorded = new Map() } = collecting;
  const asked = sourcesAsked(extent, sources);
  const running = new Map<SourceId, Promise<Gathered>>();
  let done = 0;
  const watched = watchSources(asked, github);
  // Whoever needs it first, its requests are counted with those about the repositories: the record is the same.
  const counts = once(() =>
    countInRepositories({
      ask: watched.asking(LISTING, github.as(LISTING)),
      organization: github.organization,
    }),
  );
  const run = (source: Source): Promise<Gathered> => {
    const earlier = running.get(source.id);
    if (earlier !== undefined) return earlier;
    const result = collectOne(source).then((gathered) => {
      done += 1;
      watched.done(source.id);
      report(source, gathered.units, { done, of: asked.length }, log);
      return gathered;
    });
    running.set(source.id, result);
    return result;
  };
  const collectOne = async (source: Source): Promise<Gathered> => {
    const needed = await Promise.all(source.needs.map((id) => run(find(sources, id))));
    const context = {
      ask: watched.asking(source.id, github.as(source.id)),
      organization: github.organization,
      known: lookedFor(known, extent),
      closely,
      log: { ...logged, at: github.observed().started },
      recorded,
      started: github.observed().started,
      gathered: narrowed(merge(needed), source, extent),
      counts: () => counts(null),
    };
    const gathered = merge([{ ...nothing, ...(await source.collect(context)) }]);
    return gathered.units.length > 0 ? gathered : { ...gathered, units: behindRepositories(source, context) };
  };
  const unwatch = log.watch?.(watched.reading);
  await Promise.all(asked.map(run));
  unwatch?.();
  const bySource = new Map<SourceId, Gathered>();
  for (const { id } of sources) {
    const gathered = await running.get(id);
    if (gathered !== undefined) bySource.set(id, gathered);
  }
  return { bySource, everything: merge([...bySource.values()]) };
}

function find(sources: readonly Source[], id: SourceId): Source {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`A source needs ${id}, which is not in the catalogue.`);
  return source;
}

/** What a source that asks repository by repository leaves unseen when none is known: not nothing, but one gap. */
function behindRepositories({ id }: Source, { gathered, organization }: SourceContext): Unit[] {
  const gap = gathered.units.find((unit) => unit.source === LISTING && isGap(unit));
  if (gap === undefined) return [];
  const scope = { of: "organization" } as const;
  const reason = { reason: "repositories-not-known", with: {} } as const;
  const { remedy } = gap;
  return [{ source: id, scope, name: organization.login, state: "not-attempted", items: 0, reason, remedy }];
}

function report(
  source: Source,
  units: readonly Unit[],
  progress: { done: number; of: number },
  log: Log,
): void {
  const complete = units.filter(({ state }) => state === "complete" || state === "not-applicable").length;
  const counts = {
    source: source.id,
    sources: `${progress.done}/${progress.of}`,
    units: `${complete}/${units.length}`,
  };
  if (complete === units.length) log.info("Source read.", counts);
  else log.warning("Source not read to its end.", counts);
}

/** The snapshot, everything in it sorted by id, uid, unit or code point. */
export function snapshotOf(gathered: Gathered, organization: GitHub["organization"]): Snapshot {
  const facts = { ...NOTHING_SEEN, ...gathered.organization };
  return {
    organization: {
      ...organization,
      facts: {
        ...facts,
        owners: facts.owners === null ? null : [...facts.owners].sort(byCodePoint),
        pending_token_requests:
          facts.pending_token_requests === null
            ? null
            : [...facts.pending_token_requests].sort((a, b) => a.request - b.request),
      },
    },
    repositories: gathered.repositories
      .map(({ id, name, facts: listed }) => ({
        id,
        name,
        facts: {
          ...repositoryFactsUnread,
          ...listed,
          ...gathered.repositoryFacts.get(id),
          environments: sortedBy(gathered.environments.get(id), ({ name: environment }) => environment),
          workflows: sortedBy(gathered.workflows.get(id)?.workflows, ({ path }) => path),
          never_run: sortedBy(gathered.workflows.get(id)?.never_run, ({ path }) => path),
        },
      }))
      .sort((a, b) => byCodePoint(a.name, b.name) || a.id - b.id),
    gone: [...gathered.gone].sort((a, b) => a.id - b.id),
    members:
      gathered.members === null ? null : [...gathered.members].sort((a, b) => byCodePoint(a.login, b.login)),
    outside:
      gathered.outside === null ? null : [...gathered.outside].sort((a, b) => byCodePoint(a.login, b.login)),
    identities: [...gathered.identities].sort((a, b) => byCodePoint(a.uid, b.uid)),
    auditEvents: [...gathered.auditEvents].sort(byTime),
    changes: joinedChanges(gathered.changes),
    units: [...gathered.units].sort((a, b) => byCodePoint(keyOfUnit(a), keyOfUnit(b))),
  };
}

const sortedBy = <T>(items: readonly T[] | undefined, key: (item: T) => string): T[] | null =>
  items === undefined ? null : [...items].sort((a, b) => byCodePoint(key(a), key(b)));
