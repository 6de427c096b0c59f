import type { SignOff } from "../../../model/sign-off.ts";
import type { FaultReason } from "../../../model/reasons/verify/faults.ts";
import type { Git } from "../../git/git.ts";
import { lookedBackOnAt } from "../../git/looked-back-on.ts";
import { signOffsIn } from "../audit/certified.ts";
import type { Finding, History } from "../audit/history.ts";
import { isOfThisVersion } from "../audit/same-version.ts";
import { statedAt, type StatedAt } from "../stated-at.ts";
import {
  changesOfMerges,
  filesOfMerge,
  identitiesAtBase,
  mergeIn,
  type MergeChanges,
  type MergeCommits,
  sizeOfMerge,
} from "./read-merge.ts";
import { baseThen, contradictions } from "./re-perform.ts";

/** What putting the rules of sign-offs again came to. */
export interface SignOffsAgain {
  findings: readonly Finding[];
  sign_offs: { compared: number; not_compared: number };
}

interface Signed {
  path: string;
  commit: string;
  signed: SignOff;
  merge: MergeCommits | null;
}

/** Files of merges that are read for it in all; the newest merge is read however many it changed. */
const MOST_FILES = 20_000;

/** Puts every rule that a clone can tell to each sign-off again, the newest first. */
export async function signOffsAgain(git: Git, history: History, most = MOST_FILES): Promise<SignOffsAgain> {
  const all = signOffsIn(history).map(({ file, data, commit }): Signed & { isOfVersion: boolean } => {
    const by = history.byName.get(commit);
    return {
      path: file,
      commit,
      signed: data,
      merge: mergeIn(history, data.merge),
      isOfVersion: by !== undefined && isOfThisVersion(history, by),
    };
  });
  const own = all.filter(({ isOfVersion }) => isOfVersion).toReversed();
  const merges = new Map(own.flatMap(({ merge }) => (merge === null ? [] : [[merge.merge.commit, merge]])));
  const changes = await changesOfMerges(git, history, [...merges.values()]);
  const stated = statedAt(git);
  const findings: Finding[] = [];
  let [files, compared] = [0, 0];
  for (const one of own) {
    const changed = changes.get(one.merge?.merge.commit ?? "") ?? { changed: [], differing: [] };
    const size = sizeOfMerge(changed, history.organization);
    if (files > 0 && files + size > most) continue;
    files += size;
    compared += 1;
    for (const reason of await faultsOf(git, history, stated, one, changed))
      findings.push({ commit: one.commit, path: one.path, reason });
  }
  return { findings, sign_offs: { compared, not_compared: all.length - compared } };
}

async function faultsOf(
  git: Git,
  history: History,
  stated: StatedAt,
  { signed, merge }: Signed,
  changes: MergeChanges,
): Promise<FaultReason[]> {
  // That a merge is not there, or has another form, is asked elsewhere.
  if (merge === null || signed.method !== "merge") return withoutMerge(signed);
  const governance = await stated(merge.base.commit);
  const files = await filesOfMerge(git, merge, changes);
  const identities = await identitiesAtBase(git, merge, signed, files);
  const lookedBackOn = await lookedBackOnAt(git, merge.base.commit, files);
  if (governance === null) return [{ reason: "sign-off-not-asked-again", with: { base: merge.base.commit } }];
  const then = baseThen(history.byName, merge.base.commit, signed.submitted);
  const entitiesThen = then === null ? null : ((await stated(then))?.entities ?? null);
  const roster: FaultReason[] =
    signed.roster === merge.base.commit
      ? []
      : [{ reason: "roster-otherwise", with: { roster: signed.roster } }];
  return [
    ...roster,
    ...contradictions({
      ...merge,
      ...changes,
      signed,
      files,
      identities,
      lookedBackOn,
      governance,
      entitiesThen,
    }),
  ];
}

/** A squash or a rebase leaves no merge commit, so that the rule on that is broken whatever the record says. */
const withoutMerge = ({ method, rules }: SignOff): FaultReason[] =>
  method !== "merge" &&
  !rules.some(({ rule, result }) => rule === "merged-with-a-merge-commit" && result === "broken")
    ? [{ reason: "rule-not-kept", with: { rule: "merged-with-a-merge-commit" } }]
    : [];
