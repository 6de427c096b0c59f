import { groupBy } from "../../model/group-by.ts";
import type { SourceAccount } from "../../model/scan.ts";
import type { Gap } from "../../model/unit.ts";
import { ADVISORY_FORK, unitSentence } from "../collect/unit-sentence.ts";

/**
 * Every scope limitation of a scan, in the order of its accounts. What has one cause is said once: units that were not
 * attempted for the same reason, and everything that GitHub refuses about the temporary fork of a security advisory.
 */
export function limitationsOf(accounts: readonly SourceAccount[]): string[] {
  const forks = new Set<number>();
  return accounts.flatMap(({ source, gaps }) => {
    const waiting = groupBy(gaps.filter(isNotAttempted), causeOf);
    return gaps.flatMap((gap) => {
      const fork = forkIn(gap);
      if (fork !== null) {
        if (forks.has(fork)) return [];
        forks.add(fork);
        const scope = { of: "repository" as const, repository: fork };
        return [unitSentence("repositories", { ...gap, scope })];
      }
      if (!isNotAttempted(gap)) return [unitSentence(source, gap)];
      const [first, ...others] = waiting.get(causeOf(gap)) ?? [];
      return gap === first ? [unitSentence(source, gap, others.length)] : [];
    });
  });
}

const causeOf = ({ reason, cure }: Gap): string => `${reason}\n${cure ?? ""}`;

const isNotAttempted = ({ state }: Gap): boolean => state === "not-attempted";

const forkIn = ({ reason, scope }: Gap): number | null =>
  reason === ADVISORY_FORK && "repository" in scope ? scope.repository : null;
