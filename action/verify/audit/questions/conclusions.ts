import { conclusionFile } from "../../../../model/paths.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import { broughtDocuments } from "../brought.ts";
import type { Finding, History } from "../history.ts";
import { restsOn } from "../rests-on.ts";

/** Every conclusion rests on a commit below it, and cites what stands there. */
export function conclusions(history: History): Finding[] {
  return history.commits.flatMap((commit) =>
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
}
