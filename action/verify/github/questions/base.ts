import { isBelow } from "../../audit/ancestry.ts";
import { broughtDocuments } from "../../audit/brought.ts";
import { signOffsIn } from "../../audit/certified.ts";
import type { History } from "../../audit/history.ts";
import { answerOf, type Compared, type Comparison } from "../answer.ts";
import { baseName } from "../base-name.ts";

/** The base branch on GitHub holds the commit that was verified, and everything that evidence says was merged there. */
export const base: Comparison = async (history, github) => {
  const name = await baseName(history, github);
  const of = (about: string) => ({ question: "base", about, commit: history.head }) as const;
  if (!name.told) return [answerOf(of("base"), [{ notTold: name.why }])];
  const branch = await github.branch(name.data);
  if (!branch.told) return [answerOf(of(name.data), [{ notTold: branch.why }])];
  return [answerOf(of(name.data), compared(history, { base: name.data, head: branch.data.head }))];
};

function compared(history: History, { base, head }: { base: string; head: string }): Compared[] {
  const { head: verified } = history;
  if (!history.byName.has(head)) return [{ notTold: { reason: "base-is-newer", with: { base, head } } }];
  if (isBelow(history, verified, head)) return [];
  const commit = mergedInto(history, base).find((one) => !isBelow(history, one, head));
  return commit === undefined
    ? [{ notTold: { reason: "not-on-base", with: { base, commit: verified } } }]
    : [{ differs: { reason: "base-set-back", with: { base, head, commit } } }];
}

/** Commits below the verified one that evidence says base held. */
function mergedInto(history: History, base: string): string[] {
  const merges = signOffsIn(history).map(({ data }) => data.merge);
  const read = history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "scan").flatMap(({ document: { data } }) =>
      data.origin.base === base ? [data.base] : [],
    ),
  );
  return [...new Set([...merges, ...read])].filter((one) => isBelow(history, one, history.head));
}
