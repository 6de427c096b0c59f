import { groupBy } from "../../../../model/group-by.ts";
import { broughtBy } from "../brought.ts";
import type { Finding, History } from "../history.ts";

/** Seconds between the time of a commit and that of its signature: GitHub makes both in one request. */
const CLOSE = 60 * 60;

/**
 * A signature is of one commit and of its time. No key is needed to see that one stands on two commits, or was made at
 * another time: whoever has no key of GitHub's can copy a signature and not make one.
 */
export function signers(history: History): Finding[] {
  const carrying = history.commits.flatMap((commit) => {
    const signed = history.signed.get(commit.commit);
    return signed?.isSignature === true ? [{ commit, signed }] : [];
  });
  const copies = [...groupBy(carrying, ({ signed }) => signed.own).values()].flatMap(
    ([first, ...others]): Finding[] =>
      others.map(({ commit }) => ({
        commit: commit.commit,
        path: null,
        reason: { reason: "signature-of-another-commit", with: { other: first?.commit.commit ?? "" } },
      })),
  );
  const times = carrying.flatMap(({ commit, signed: { made } }): Finding[] => {
    const { committed } = commit;
    const state = history.signatures.get(commit.commit);
    if (made === null || state !== "by-another-key" || broughtBy(commit).length === 0) return [];
    const apart = Math.abs(Date.parse(made) - Date.parse(committed)) / 1000;
    return apart <= CLOSE
      ? []
      : [
          {
            commit: commit.commit,
            path: null,
            reason: { reason: "signature-of-another-time", with: { made, committed } },
          },
        ];
  });
  return [...copies, ...times];
}
