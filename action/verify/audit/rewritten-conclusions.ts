import type { Certification } from "../../../model/certification.ts";
import { newestFirst, signedBy } from "../../../model/certifications/state-of.ts";
import { conclusionFile, documentKind } from "../../../model/paths.ts";
import { isBelow } from "./ancestry.ts";
import { type Certified, certifiedIn, signOffsIn } from "./certified.ts";
import { overwrittenBy, wasOnBase } from "./held-on-base.ts";
import { documentKey, type History, type HistoryCommit } from "./history.ts";

/** A conclusion that base held when its period was certified, and that a commit wrote again. */
export interface RewrittenConclusion {
  commit: string;
  path: string;
  /** The certification that was signed last below that commit. */
  certification: Certification;
  /** Where that was merged. */
  merge: string;
  /** The commit that the new conclusion names as read. */
  read: string;
}

/** Every conclusion that was written again after it was certified, whether or not its certification held by then. */
export function rewrittenConclusions(history: History): RewrittenConclusion[] {
  const certified = certifiedIn(history);
  if (certified.length === 0) return [];
  return history.commits.flatMap((commit) =>
    overwrittenBy(commit)
      .filter(({ path }) => documentKind(path) === "conclusion")
      .flatMap((one): RewrittenConclusion[] => {
        const document = history.documents.get(documentKey(one.path, one.after));
        if (document?.kind !== "conclusion") return [];
        const last = signedLast(history, commit, one.path, certified);
        if (last === undefined || !wasOnBase(history, commit, one, [last.merge])) return [];
        const { certification, merge } = last;
        const { commit: read } = document.data;
        return [{ commit: commit.commit, path: one.path, certification, merge, read }];
      }),
  );
}

/** Of the certifications on a conclusion's period whose sign-offs stand below a commit, the one that was given last. */
function signedLast(
  history: History,
  { commit }: HistoryCommit,
  path: string,
  certified: readonly Certified[],
): Certified | undefined {
  const own = certified.filter(({ certification }) => conclusionFile(certification) === path);
  if (own.length === 0) return undefined;
  const signOffs = signOffsIn(history).filter((one) => isBelow(history, one.commit, commit));
  const signed = own.filter(({ certification }) => signedBy(certification, signOffs).missing.length === 0);
  return newestFirst(signed.map((one) => ({ ...one, data: one.certification })))[0];
}
