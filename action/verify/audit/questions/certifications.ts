import { certificationFile } from "../../../../model/paths.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import { sameData } from "../../../../model/same-data.ts";
import { isBelow } from "../ancestry.ts";
import { broughtDocuments } from "../brought.ts";
import { certifiedIn } from "../certified.ts";
import { citationKey, type Finding, type History } from "../history.ts";
import { restsOn } from "../rests-on.ts";

/**
 * Every certification cites what stands at its commit; one that was signed is not written again, and what it rests on
 * is so still, or it is void.
 */
export function certifications(history: History): Finding[] {
  const signed = certifiedIn(history);
  const brought = history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "certification").flatMap(({ path, document }) => {
      const expected = certificationFile(document.data);
      const isAgain = signed.some(
        (one) =>
          one.path === path &&
          one.merge !== commit.commit &&
          isBelow(history, one.merge, commit.commit) &&
          !sameData(one.certification, document.data),
      );
      const reasons: FaultReason[] = [
        ...(path === expected ? [] : [{ reason: "record-misplaced", with: { expected } } as const]),
        ...(isAgain ? [{ reason: "record-edited", with: {} } as const] : []),
        ...restsOn(history, commit, document),
      ];
      return reasons.map((reason) => ({ commit: commit.commit, path, reason }));
    }),
  );
  return [...brought, ...signed.flatMap((one) => changedSince(history, one))];
}

/** What a certification that the head holds rests on, and that is another there than was certified. */
function changedSince(
  history: History,
  { path, certification, merge }: ReturnType<typeof certifiedIn>[number],
): Finding[] {
  const { head } = history;
  if (!isBelow(history, merge, head)) return [];
  return certification.evidence.flatMap(({ file, digest }): Finding[] => {
    const blob = history.cited.get(citationKey(head, file)) ?? null;
    return blob !== null && history.digests.get(blob) === digest
      ? []
      : [{ commit: head, path, reason: { reason: "certified-otherwise", with: { file } } }];
  });
}
