import type { Snapshot } from "../../model/snapshot.ts";
import { sourceWords } from "../../model/sources/index.ts";
import { isGap, keyOfUnit, SOURCE_IDS, type SourceId, type Unit, unitKey } from "../../model/unit.ts";

/** Where the answer about one subject comes from. */
export interface Dependencies {
  /** Repositories whose own units count. */
  repositories: readonly number[];
  /** Repositories of which every environment counts. */
  environmentsOf: readonly number[];
  /** The one environment that counts, with its repository. */
  environment: { repository: number; id: number } | null;
  /** Name of an organisation's secret. */
  secret: string | null;
  /** Id of a group of runners. */
  runnerGroup: number | null;
  /** Id of a token. */
  token: number | null;
}

/** Nothing but the organisation. */
export const NOWHERE: Dependencies = {
  repositories: [],
  environmentsOf: [],
  environment: null,
  secret: null,
  runnerGroup: null,
  token: null,
};

/** Finds the units that leave something unseen in what an answer depends on, by unit key. */
export type Gaps = (sources: readonly SourceId[], dependencies: Dependencies) => readonly Unit[];

/** The gaps of one source, by what they are about. */
interface UnitsOfSource {
  own: Unit[];
  repositories: Map<number, Unit[]>;
  environments: Map<number, Unit[]>;
  secrets: Map<string, Unit[]>;
  runnerGroups: Map<number, Unit[]>;
  tokens: Map<number, Unit[]>;
}

/** Indexes the gaps of a snapshot, once; a source that left nothing unseen costs nothing to ask about. */
export function gapsOf(snapshot: Snapshot): Gaps {
  const unitsBySource = new Map<SourceId, UnitsOfSource>();
  for (const unit of [...snapshot.units.filter(isGap), ...notAsked(snapshot)]) {
    const gaps = unitsBySource.get(unit.source) ?? noUnits();
    unitsBySource.set(unit.source, gaps);
    put(gaps, unit);
  }
  const none: readonly Unit[] = [];
  return (sources, dependencies) => {
    const touching: Unit[] = [];
    for (const source of sources) {
      const gaps = unitsBySource.get(source);
      if (gaps !== undefined) touching.push(...below(gaps, dependencies));
    }
    if (touching.length === 0) return none;
    if (touching.length === 1) return touching;
    const distinct = new Map(touching.map((unit) => [keyOfUnit(unit), unit]));
    return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => unit);
  };
}

const noUnits = (): UnitsOfSource => ({
  own: [],
  repositories: new Map(),
  environments: new Map(),
  secrets: new Map(),
  runnerGroups: new Map(),
  tokens: new Map(),
});

function put(gaps: UnitsOfSource, unit: Unit): void {
  const { scope } = unit;
  const add = <Key>(map: Map<Key, Unit[]>, key: Key) => void map.set(key, [...(map.get(key) ?? []), unit]);
  switch (scope.of) {
    case "organization":
      gaps.own.push(unit);
      return;
    case "repository":
      add(gaps.repositories, scope.repository);
      return;
    case "environment":
      add(gaps.environments, scope.repository);
      return;
    case "secret":
      add(gaps.secrets, scope.secret);
      return;
    case "runner-group":
      add(gaps.runnerGroups, scope.group);
      return;
    case "token":
      add(gaps.tokens, scope.token);
      return;
    default:
      scope satisfies never;
  }
}

function below(
  gaps: UnitsOfSource,
  { repositories, environmentsOf, environment, secret, runnerGroup, token }: Dependencies,
): Unit[] {
  const at = <Key>(map: Map<Key, Unit[]>, keys: readonly Key[]) =>
    map.size === 0 ? [] : keys.flatMap((key) => map.get(key) ?? []);
  return [
    ...gaps.own,
    ...at(gaps.repositories, repositories),
    ...at(gaps.environments, environmentsOf),
    ...at(gaps.environments, environment === null ? [] : [environment.repository]).filter(
      ({ scope }) => scope.of === "environment" && scope.environment === environment?.id,
    ),
    ...at(gaps.secrets, secret === null ? [] : [secret]),
    ...at(gaps.runnerGroups, runnerGroup === null ? [] : [runnerGroup]),
    ...at(gaps.tokens, token === null ? [] : [token]),
  ];
}

/** Units that should be there and are not: what nobody asked must not read as "nothing found". */
function notAsked({ organization, repositories, units }: Snapshot): Unit[] {
  const present = new Set(units.map(({ source, scope }) => unitKey(source, scope)));
  const missing = (source: SourceId, scope: Unit["scope"], name: string): Unit[] =>
    present.has(unitKey(source, scope))
      ? []
      : [
          {
            source,
            scope,
            name,
            state: "not-attempted",
            items: 0,
            reason: { reason: "not-asked", with: {} },
            remedy: { reason: "run-again-for-all-sources", with: {} },
          },
        ];
  return SOURCE_IDS.flatMap((source) => {
    const { scope } = sourceWords[source];
    // One gap may stand for every repository: nothing was asked of any for the same reason.
    if (scope !== "organization" && present.has(unitKey(source, { of: "organization" }))) return [];
    switch (scope) {
      case "organization":
        return missing(source, { of: "organization" }, organization.login);
      case "repository":
        return repositories.flatMap(({ id, name }) =>
          missing(source, { of: "repository", repository: id }, name),
        );
      case "environment":
        return repositories.flatMap(({ id, name, facts }) =>
          (facts.environments ?? []).flatMap((environment) =>
            missing(
              source,
              { of: "environment", repository: id, environment: environment.id },
              `${name}/${environment.name}`,
            ),
          ),
        );
      default:
        return scope satisfies never;
    }
  });
}
