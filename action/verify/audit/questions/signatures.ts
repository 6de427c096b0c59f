import { isBelow } from "../ancestry.ts";
import { broughtBy, isInNameOfApp, isOfAccount, writersAt } from "../brought.ts";
import type { Finding, History, HistoryCommit } from "../history.ts";

/**
 * No commit that brought evidence has a signature by a key that is known and that is not good; and once a commit of an
 * App has a good one, each later one in its name, or in that of an App that takes its place, has one, too.
 */
export function signatures(history: History): Finding[] {
  const bringing = history.commits.filter((commit) => broughtBy(commit).length > 0);
  const own = bringing.filter((commit) => isInNameOfApp(history, commit));
  const verified = own.filter(({ commit }) => history.signatures.get(commit) === "good");
  const bad = bringing.flatMap(({ commit }): Finding[] =>
    history.signatures.get(commit) === "bad"
      ? [{ commit, path: null, reason: { reason: "signature-not-good", with: {} } }]
      : [],
  );
  const missing = own.flatMap((commit): Finding[] => {
    const state = history.signatures.get(commit.commit);
    if (state === "good" || state === "bad") return [];
    const account = signedBefore(history, commit, verified);
    if (account === undefined) return [];
    return [
      { commit: commit.commit, path: null, reason: { reason: "signature-missing", with: { account } } },
    ];
  });
  return [...bad, ...missing];
}

/**
 * The account of which a commit verifies that this one is not below. What an App committed before GitHub signed for it
 * is below the first that verifies; what is beside it may have been made at any time since.
 */
const signedBefore = (
  history: History,
  { commit, ...one }: HistoryCommit,
  verified: readonly HistoryCommit[],
): string | undefined =>
  writersAt(history, { commit, ...one }).find((login) => {
    const first = verified.find((other) => isOfAccount(other, login));
    return first !== undefined && !isBelow(history, commit, first.commit);
  });
