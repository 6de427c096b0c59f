import { isOpen, OUTCOMES, type Outcome } from "../../model/assessment.ts";
import type { Filed } from "../../model/governance.ts";
import { IDENTITY_KINDS, type Identity } from "../../model/identity.ts";
import type { Filter } from "./routes.ts";

/** A narrowed inventory with what it holds. */
export interface Selection {
  filter: Filter;
  identities: readonly Filed<Identity>[];
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();
const ownersOf = ({ data }: Filed<Identity>): string[] =>
  [data.ownership?.business_owner, data.ownership?.technical_steward].filter(
    (login) => typeof login === "string",
  );
const hasOutcome = ({ data }: Filed<Identity>, outcome: Outcome) =>
  data.assessments.some((assessment) => assessment.outcome === outcome);

/** Identities of a filter; every filter but `retired` is about the active ones. */
export function select(all: readonly Filed<Identity>[], filter: Filter): Filed<Identity>[] {
  const active = all.filter(({ data }) => data.state === "active");
  switch (filter.by) {
    case "all":
      return active;
    case "retired":
      return all.filter(({ data }) => data.state === "retired");
    case "kind":
      return active.filter(({ data }) => data.kind === filter.kind);
    case "outcome":
      return active.filter((identity) =>
        OUTCOMES.some((o) => o === filter.outcome && hasOutcome(identity, o)),
      );
    case "entity":
      return active.filter(({ data }) => data.ownership?.entities.includes(filter.entity));
    case "owner":
      return active.filter((identity) => ownersOf(identity).includes(filter.owner));
    case "repository":
      return active.filter(({ data }) => data.repository === filter.repository);
    case "without-owner":
      return active.filter((identity) => ownersOf(identity).length === 0);
    default:
      return filter satisfies never;
  }
}

/** Above this many identities a repository gets an inventory page of its own. */
export const REPOSITORY_LIST = 100;

/** Every filter the inventory offers: the fixed ones even when empty, people and entities as they occur. */
export function filtersOf(all: readonly Filed<Identity>[], entities: readonly string[]): Filter[] {
  const repositories = new Map<string, number>();
  for (const { data } of all)
    if (data.repository !== null && data.state === "active")
      repositories.set(data.repository, (repositories.get(data.repository) ?? 0) + 1);
  const large = [...repositories].filter(([, count]) => count > REPOSITORY_LIST).map(([name]) => name);
  return [
    { by: "all" },
    ...IDENTITY_KINDS.map((kind): Filter => ({ by: "kind", kind })),
    ...OUTCOMES.map((outcome): Filter => ({ by: "outcome", outcome })),
    ...entities.map((entity): Filter => ({ by: "entity", entity })),
    { by: "without-owner" },
    ...unique(all.filter(({ data }) => data.state === "active").flatMap(ownersOf)).map((owner): Filter => ({
      by: "owner",
      owner,
    })),
    ...unique(large).map((repository): Filter => ({ by: "repository", repository })),
    { by: "retired" },
  ];
}

/** How many of an identity's assessments are open, worst first. */
export const openOf = ({ data }: Filed<Identity>) => data.assessments.filter(isOpen);
