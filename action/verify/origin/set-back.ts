import type { Filed } from "../../../model/governance.ts";
import type { OriginReason } from "../../../model/reasons/origin.ts";
import type { Origin, Scan, Tampering } from "../../../model/scan.ts";
import { have } from "../../git/evidence-commits.ts";
import type { Tips } from "../../git/tips.ts";
import { isOwn, type Move, type Pull, refused } from "./questions.ts";
import type { Asked } from "./who-made.ts";

/** What a branch should have in its history, held against what it has. */
export interface History {
  tampering: readonly Tampering[];
  /** Commits of the scanner's that no branch has any more, and that could be fetched. */
  found: readonly string[];
  merged: Origin["merged"];
  unproven: readonly OriginReason[];
}

const NONE = /^0+$/;

/**
 * Holds the newest scan's base, every evidence pull request that was merged since, and the last commit that the
 * scanner pushed against the histories there are. What lies before that scan, it held itself.
 */
export async function missingFrom(
  { base, branch }: Tips,
  newest: Pick<Filed<Scan>, "data"> | undefined,
  asked: Asked,
): Promise<History> {
  const { questions, checkout } = asked;
  const { commits } = checkout;
  const unproven: OriginReason[] = [];
  const tampering: Tampering[] = [];
  const found: string[] = [];
  const lacks = async (head: string, pull: Pull | null): Promise<boolean> => {
    const ref = pull === null ? head : `refs/pull/${pull.number}/head`;
    const has = await have(checkout, head, ref);
    if (has) found.push(head);
    return has;
  };
  const onBase = async () => {
    const moves = await questions.moves(base.name);
    return moves.told ? (moves.data.find(({ activity_type: type }) => type === "force_push") ?? null) : null;
  };

  const closed = await questions.closed(branch.name);
  if (!closed.told) unproven.push(refused("merged-evidence", closed));
  const pulls = (closed.told ? closed.data : []).filter(
    (pull) => isOwn(pull, branch.name) && pull.base.ref === base.name && Boolean(pull.merged_at),
  );
  const since = newest?.data.started ?? "";
  const merged = pulls.filter(({ merged_at: at }) => (at ?? "") >= since);

  const read = newest?.data.origin.base === base.name ? newest.data.base : null;
  const isSetBack = read !== null && !(await commits.isIn(read, base.commit));
  if (isSetBack) await have(checkout, read);
  const lost = [...merged];
  // What that scan had found in base's history is told by its pull requests, where there were any.
  for (const pull of isSetBack ? pulls : [])
    if (!merged.includes(pull) && (await commits.isIn(pull.merge_commit_sha ?? "", read ?? "")))
      lost.push(pull);
  for (const pull of lost) {
    const commit = pull.merge_commit_sha ?? null;
    if (commit === null || (await commits.isIn(commit, base.commit))) continue;
    const restored = await lacks(pull.head.sha, pull);
    tampering.push(row(base.name, { commit, by: await onBase(), pull, restored }));
  }
  if (isSetBack && !tampering.some(({ commit }) => commit === read))
    tampering.push(row(base.name, { commit: read, by: await onBase(), pull: null, restored: true }));

  const moves = await questions.moves(branch.name);
  const writer = await questions.writer();
  if (!moves.told) unproven.push(refused("moves-of-a-branch", moves));
  else if (!writer.told) unproven.push(refused("account-of-the-token", writer));
  else {
    const last = moves.data.find(({ after, actor }) => !NONE.test(after) && actor?.id === writer.data.id);
    const isKept = async (commit: string) => {
      if (branch.commit !== null && (await commits.isIn(commit, branch.commit))) return true;
      if (await commits.isIn(commit, base.commit)) return true;
      const heads = closed.told ? closed.data.filter(({ merged_at: at }) => at) : [];
      for (const { head } of heads)
        if (head.sha === commit || (await commits.isIn(commit, head.sha))) return true;
      return false;
    };
    if (last !== undefined && !(await isKept(last.after))) {
      const restored = await lacks(last.after, null);
      const by = moves.data.slice(0, moves.data.indexOf(last)).at(-1) ?? null;
      tampering.push(row(branch.name, { commit: last.after, by, pull: null, restored }));
    }
  }
  return {
    tampering,
    found,
    unproven,
    merged: merged.map(({ number, merge_commit_sha: commit }) => ({
      pull_request: number,
      commit: commit ?? null,
    })),
  };
}

const row = (
  file: string,
  { commit, by, pull, restored }: { commit: string; by: Move | null; pull: Pull | null; restored: boolean },
): Tampering => ({
  file,
  what: "set-back",
  restored,
  commit,
  author: by?.actor?.login ?? null,
  pull_request: pull?.number ?? null,
});
