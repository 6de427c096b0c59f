import { newestFirst, signedBy } from "../../../../model/certifications/state-of.ts";
import { conclusionFile, documentKind } from "../../../../model/paths.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import { isBelow } from "../ancestry.ts";
import { broughtDocuments } from "../brought.ts";
import { type Certified, certifiedIn, signOffsIn } from "../certified.ts";
import { overwrittenBy, wasOnBase } from "../held-on-base.ts";
import { documentKey, type Finding, type History, type HistoryCommit } from "../history.ts";
import { voidKey } from "../read-voids.ts";
import { restsOn } from "../rests-on.ts";

/**
 * Every conclusion rests on a commit below it, and cites what stands there; one that was certified is not written again
 * while its certification holds.
 */
export function conclusions(history: History): Finding[] {
  const certified = certifiedIn(history);
  const rewritten = history.commits.flatMap((commit) =>
    overwrittenBy(commit)
      .filter(({ path }) => documentKind(path) === "conclusion")
      .flatMap((one): Finding[] => {
        const document = history.documents.get(documentKey(one.path, one.after));
        if (document?.kind !== "conclusion") return [];
        const held = certifiedAt(history, commit, { certified, path: one.path, read: document.data.commit });
        return held !== null && wasOnBase(history, commit, one, [held.merge])
          ? [
              {
                commit: commit.commit,
                path: one.path,
                reason: { reason: "certified-conclusion-rewritten", with: {} },
              },
            ]
          : [];
      }),
  );
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
  return [...brought, ...rewritten];
}

/** The certification of what is concluded anew, where its sign-offs stand below that, and it holds at the commit that is named. */
function certifiedAt(
  history: History,
  { commit }: HistoryCommit,
  { certified, path, read }: { certified: readonly Certified[]; path: string; read: string },
): Certified | null {
  const own = certified.filter(({ certification }) => conclusionFile(certification) === path);
  if (own.length === 0) return null;
  const signOffs = signOffsIn(history).filter((one) => isBelow(history, one.commit, commit));
  const signed = own.filter(({ certification }) => signedBy(certification, signOffs).missing.length === 0);
  const [last] = newestFirst(signed.map((one) => ({ ...one, data: one.certification })));
  return last === undefined || history.voids.has(voidKey(last.certification, read)) ? null : last;
}
