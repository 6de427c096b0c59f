import { conclusionFile } from "../../../../model/paths.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import { broughtDocuments } from "../brought.ts";
import type { Finding, History } from "../history.ts";
import { voidKey } from "../read-voids.ts";
import { restsOn } from "../rests-on.ts";
import { rewrittenConclusions } from "../rewritten-conclusions.ts";

/**
 * Every conclusion rests on a commit below it, and cites what stands there; one that was certified is not written again
 * while its certification holds.
 */
export function conclusions(history: History): Finding[] {
  const brought = history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "conclusion").flatMap(({ path, document }) => {
      const { organization, period, entity, regime } = document.data;
      const expected = conclusionFile({ organization, period: period.id, entity, regime });
      const misplaced: FaultReason[] =
        path === expected ? [] : [{ reason: "record-misplaced", with: { expected } }];
      return [...misplaced, ...restsOn(history, commit, document)].map((reason) => ({
        commit: commit.commit,
        path,
        reason,
      }));
    }),
  );
  const rewritten = rewrittenConclusions(history)
    .filter((one) => !history.voids.has(voidKey(one)))
    .map(({ commit, path }): Finding => ({
      commit,
      path,
      reason: { reason: "certified-conclusion-rewritten", with: {} },
    }));
  return [...brought, ...rewritten];
}
