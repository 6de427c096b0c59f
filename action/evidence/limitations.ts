import { groupBy } from "../../model/group-by.ts";
import type { NotReadReason } from "../../model/reasons/not-read.ts";
import type { SourceAccount } from "../../model/scan.ts";
import type { Gap, SourceId } from "../../model/unit.ts";

/** Units of one source that are named one by one although they share their cause; of more only the first is named. */
const NAMED = 3;

/**
 * Every scope limitation of a scan, in the order of its accounts. What has one cause is told once: units that were not
 * attempted for the same reason, many that were refused for it, and everything that GitHub refuses about the temporary
 * fork of a security advisory. The accounts name each.
 */
export function limitationsOf(accounts: readonly SourceAccount[]): NotReadReason[] {
  const forks = new Set<number>();
  return accounts.flatMap(({ source, gaps }) => {
    const alike = groupBy(gaps, causeOf);
    return gaps.flatMap((gap) => {
      const fork = forkIn(gap);
      if (fork !== null) {
        if (forks.has(fork)) return [];
        forks.add(fork);
        const scope = { of: "repository" as const, repository: fork };
        return [limitation("repositories", { ...gap, scope })];
      }
      const [first, ...others] = alike.get(causeOf(gap)) ?? [];
      if (!isNotAttempted(gap) && others.length < NAMED) return [limitation(source, gap)];
      return gap === first ? [limitation(source, gap, others.length)] : [];
    });
  });
}

const limitation = (source: SourceId, { reason: why, ...gap }: Gap, others = 0): NotReadReason => ({
  reason: "not-read",
  with: { source, ...gap, why, others },
});

const causeOf = ({ scope, state, reason, remedy }: Gap): string =>
  JSON.stringify([scope.of, state, reason, remedy]);

const isNotAttempted = ({ state }: Gap): boolean => state === "not-attempted";

const forkIn = ({ reason: { reason }, scope }: Gap): number | null =>
  reason === "advisory-fork" && "repository" in scope ? scope.repository : null;
