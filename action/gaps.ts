import type { Snapshot } from "../model/snapshot.ts";
import { isGap, type SourceId, type Unit, unitKey } from "../model/unit.ts";

/** Where the answer about one subject comes from. */
export interface Footing {
  /** Repositories whose own units count. */
  repositories: readonly number[];
  /** Repositories of which every environment counts. */
  environmentsOf: readonly number[];
  /** The one environment that counts, with its repository. */
  environment: { repository: number; id: number } | null;
  /** Name of an organisation's secret. */
  secret: string | null;
  /** Id of a token. */
  token: number | null;
}

/** A footing on nothing but the organisation. */
export const NOWHERE: Footing = {
  repositories: [],
  environmentsOf: [],
  environment: null,
  secret: null,
  token: null,
};

/** Finds the units that leave something unseen below a footing, by unit key. */
export type Gaps = (sources: readonly SourceId[], footing: Footing) => readonly Unit[];

const SCOPE: Readonly<Record<SourceId, "organization" | "repository" | "environment">> = {
  "deploy-keys": "repository",
  "environment-secrets": "environment",
  environments: "repository",
  "fine-grained-token-requests": "organization",
  "fine-grained-tokens": "organization",
  members: "organization",
  "organization-actions": "organization",
  "organization-secrets": "organization",
  "organization-settings": "organization",
  repositories: "organization",
  "repository-secrets": "repository",
  "workflow-files": "repository",
};

/**
 * Indexes the units of a snapshot. A unit that should be there and is not (nobody asked) counts as a gap: what was
 * not asked must not read as "nothing found".
 */
export function gapsOf({ organization, repositories, units }: Snapshot): Gaps {
  const listed = new Map(repositories.map((repository) => [repository.id, repository]));
  const present = new Map(units.map((unit) => [unitKey(unit.source, unit.scope), unit]));
  const troubled = new Set(units.filter(isGap).map(({ source }) => source));
  const environmentGaps = Map.groupBy(
    units.filter((unit) => isGap(unit) && unit.scope.of === "environment"),
    ({ source, scope }) => (scope.of === "environment" ? `${source}/${scope.repository}` : ""),
  );

  const ask = (source: SourceId, scope: Unit["scope"], name: string | null): readonly Unit[] => {
    const unit = present.get(unitKey(source, scope));
    if (unit) return isGap(unit) ? [unit] : [];
    return name === null ? [] : [notAsked(source, scope, name)];
  };
  const ofRepository = (source: SourceId, id: number) => {
    const due = SCOPE[source] === "repository" ? (listed.get(id)?.name ?? null) : null;
    return due === null && !troubled.has(source)
      ? []
      : ask(source, { of: "repository", repository: id }, due);
  };
  const ofEnvironments = (source: SourceId, id: number, only: number | null) => {
    if (SCOPE[source] !== "environment") return [];
    const wanted = (listed.get(id)?.facts.environments ?? []).filter(
      (one) => only === null || one.id === only,
    );
    const due = wanted.flatMap(({ id: environment, name }) =>
      ask(
        source,
        { of: "environment", repository: id, environment },
        `${listed.get(id)?.name ?? ""}/${name}`,
      ),
    );
    const found = (environmentGaps.get(`${source}/${id}`) ?? []).filter(
      ({ scope }) => only === null || (scope.of === "environment" && scope.environment === only),
    );
    return [...due, ...found];
  };

  return (sources, { repositories: ids, environmentsOf, environment, secret, token }) => {
    const touching = sources.flatMap((source) => [
      ...ask(source, { of: "organization" }, SCOPE[source] === "organization" ? organization.login : null),
      ...ids.flatMap((id) => ofRepository(source, id)),
      ...environmentsOf.flatMap((id) => ofEnvironments(source, id, null)),
      ...(environment ? ofEnvironments(source, environment.repository, environment.id) : []),
      ...(secret === null ? [] : ask(source, { of: "secret", secret }, null)),
      ...(token === null ? [] : ask(source, { of: "token", token }, null)),
    ]);
    const distinct = new Map(touching.map((unit) => [unitKey(unit.source, unit.scope), unit]));
    return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => unit);
  };
}

const notAsked = (source: SourceId, scope: Unit["scope"], name: string): Unit => ({
  source,
  scope,
  name,
  state: "not-attempted",
  items: 0,
  reason: "the scan did not ask.",
  cure: null,
});
