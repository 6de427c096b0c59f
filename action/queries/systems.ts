import type { Governance } from "../../model/governance.ts";
import { matches } from "../../model/pattern.ts";

// A memo, not state: the same systems give the same answers, and both are forgotten together.
const known = new WeakMap<Governance["systems"], Map<string, boolean>>();

/** Entities whose figures pass through the systems a repository belongs to. */
export const entitiesOf = (
  repository: string,
  { systems }: Pick<Governance, "systems">,
): readonly string[] =>
  isFinancial(repository, { systems })
    ? systems
        .filter(({ data }) => data.repositories.some((pattern) => matches(pattern, repository)))
        .flatMap(({ data }) => data.entities)
    : [];

/** Ids of the systems a repository belongs to. */
export const systemsOf = (repository: string, { systems }: Pick<Governance, "systems">): readonly string[] =>
  isFinancial(repository, { systems })
    ? systems
        .filter(({ data }) => data.repositories.some((pattern) => matches(pattern, repository)))
        .map(({ data }) => data.system)
    : [];

/** True for a repository that the patterns of a financial system cover. */
export function isFinancial(repository: string, { systems }: Pick<Governance, "systems">): boolean {
  if (systems.length === 0) return false;
  const answers = known.get(systems) ?? new Map<string, boolean>();
  known.set(systems, answers);
  const answer =
    answers.get(repository) ??
    systems.some(({ data }) => data.repositories.some((pattern) => matches(pattern, repository)));
  answers.set(repository, answer);
  return answer;
}
