import type { Scan } from "../../model/scan.ts";

/** Sources as far as they left something of one repository (GitHub's id) unseen; empty when all of it was read. */
export const unseenIn = (sources: Scan["sources"], repository: number): Scan["sources"] =>
  sources
    .map((account) => ({
      ...account,
      gaps: account.gaps.filter(
        ({ scope }) =>
          (scope.of === "repository" || scope.of === "environment") && scope.repository === repository,
      ),
    }))
    .filter(({ gaps }) => gaps.length > 0);
