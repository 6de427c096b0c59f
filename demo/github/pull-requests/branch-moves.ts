import { isAncestor } from "../git/history.ts";
import type { GitStore } from "../git/store.ts";
import type { Repository, User, World } from "../world.ts";
import { noteRuleSuite } from "../world/rule-suite.ts";
import { NO_COMMIT, noteActivity, type Activity } from "../world/activity.ts";

type Type = Activity["activity_type"];

/** Who moved branches, and whether by merging a pull request. */
export interface Mover {
  actor: User | null;
  merging?: boolean;
  /** True where the rules of the branch did not allow it, and it was done all the same. */
  bypassing?: boolean;
}

/** Notes how the branches of a repository moved since it was last looked at, as GitHub's activity page does. */
export async function noteMoves(
  world: World,
  git: GitStore,
  repository: Repository,
  { actor, merging = false, bypassing = false }: Mover,
): Promise<void> {
  const before = repository.heads ?? headsAtFirst(git, repository);
  const after = await git.heads(repository);
  repository.heads = after;
  for (const ref of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(ref) ?? NO_COMMIT, after.get(ref) ?? NO_COMMIT];
    if (from === to) continue;
    const activity_type = await typeOf(git, repository, { from, to, merging });
    noteActivity(world, repository.activities, { before: from, after: to, ref, activity_type, actor });
    if (repository.protections.some(({ branch }) => ref === `refs/heads/${branch}`))
      noteRuleSuite(world, repository.ruleSuites, {
        actor,
        before_sha: from,
        after_sha: to,
        ref,
        result: bypassing ? "bypass" : "pass",
      });
  }
}

async function typeOf(
  git: GitStore,
  repository: Repository,
  { from, to, merging }: { from: string; to: string; merging: boolean },
): Promise<Type> {
  if (from === NO_COMMIT) return "branch_creation";
  if (to === NO_COMMIT) return "branch_deletion";
  if (!(await isAncestor(git, repository, from, to))) return "force_push";
  return merging ? "pr_merge" : "push";
}

/** The branches of a repository that nobody has moved yet: its first commit, on its default branch. */
function headsAtFirst(git: GitStore, repository: Repository): Map<string, string> {
  const first = git.firstCommit(repository);
  return new Map(first === null ? [] : [[`refs/heads/${repository.default_branch}`, first]]);
}
