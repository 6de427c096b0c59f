import { certificationFile } from "../../../../model/paths.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import { sameData } from "../../../../model/same-data.ts";
import { isOfItsText } from "../../../digest/certified-text.ts";
import { isBelow } from "../ancestry.ts";
import { broughtDocuments } from "../brought.ts";
import { certifiedIn } from "../certified.ts";
import { certifiedOtherwise } from "../certified-otherwise.ts";
import type { Finding, History } from "../history.ts";
import { restsOn } from "../rests-on.ts";

/**
 * Every certification is of its own text, and cites what stands at its commit; one that was signed is not written
 * again, and what it rests on is so still, or it is void until it is given again.
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
        ...(isOfItsText(document.data) ? [] : [{ reason: "certifies-another-text", with: {} } as const]),
        ...restsOn(history, commit, document),
      ];
      return reasons.map((reason) => ({ commit: commit.commit, path, reason }));
    }),
  );
  const changed = certifiedOtherwise(history).flatMap(({ path, file, again }): Finding[] =>
    again === null
      ? [{ commit: history.head, path, reason: { reason: "certified-otherwise", with: { file } } }]
      : [],
  );
  return [...brought, ...changed];
}
