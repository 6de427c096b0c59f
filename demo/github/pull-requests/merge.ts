import { commitsBetween } from "../git/history.ts";
import type { Signature } from "../git/objects.ts";
import { readCommit } from "../git/read.ts";
import type { GitStore } from "../git/store.ts";
import { mergeTrees, moveRef, writeCommit, writeSignedCommit } from "../git/write.ts";
import { commitEmail, type PullRequest, type Repository, type User } from "../world.ts";

/** How to merge. */
export interface MergePlan {
  method: "merge" | "squash" | "rebase";
  by: User;
  at: Date;
  title: string | undefined;
  message: string | undefined;
}

/** A person as author of a commit that GitHub makes for them. */
export function signatureOf(user: User, date: Date): Signature {
  return { name: user.name ?? user.login, email: commitEmail(user), date };
}

/** Commits made on the server carry GitHub as committer. */
export function serverSignature(date: Date): Signature {
  return { name: "GitHub", email: "noreply@github.com", date };
}

/** Merges head into base in the bare repository; null when they conflict or the base moved meanwhile. */
export async function mergePull(
  git: GitStore,
  repository: Repository,
  pull: PullRequest,
  plan: MergePlan,
): Promise<string | null> {
  const sha =
    plan.method === "rebase"
      ? await rebase(git, repository, pull, plan.at)
      : await makeCommits(git, repository, pull, plan);
  if (sha === null) return null;
  const moved = await moveRef(git, repository, `refs/heads/${pull.base.ref}`, sha, pull.base.sha);
  return moved ? sha : null;
}

async function makeCommits(
  git: GitStore,
  repository: Repository,
  pull: PullRequest,
  plan: MergePlan,
): Promise<string | null> {
  const { base, head } = pull;
  const tree = await mergeTrees(git, repository, base.sha, head.sha);
  if (tree === null) return null;
  const squash = plan.method === "squash";
  const title = squash
    ? `${pull.title} (#${pull.number})`
    : `Merge pull request #${pull.number} from ${repository.owner.login}/${head.ref}`;
  const message = plan.message ?? (squash ? (pull.body ?? "") : pull.title);
  return writeSignedCommit(git, repository, {
    tree,
    parents: squash ? [base.sha] : [base.sha, head.sha],
    author: signatureOf(squash ? pull.user : plan.by, plan.at),
    committer: serverSignature(plan.at),
    message: [plan.title ?? title, message].filter((part) => part !== "").join("\n\n"),
  });
}

// GitHub's rebase always makes new commits, even where a fast-forward would do, and cannot sign them.
// https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-rebase-and-merge
async function rebase(
  git: GitStore,
  repository: Repository,
  pull: PullRequest,
  at: Date,
): Promise<string | null> {
  let tip = pull.base.sha;
  for (const sha of await commitsBetween(git, repository, pull.base.sha, pull.head.sha)) {
    const commit = await readCommit(git, repository, sha);
    const onto = await readCommit(git, repository, tip);
    if (commit === null || onto === null) throw new Error(`Commit ${sha} disappeared while it was rebased.`);
    if (commit.parents.length > 1) continue;
    // A commit with the new tip's tree and the old parent makes that parent the merge base.
    const stand = await writeCommit(git, repository, { ...onto, parents: commit.parents });
    const tree = await mergeTrees(git, repository, stand, sha);
    if (tree === null) return null;
    tip = await writeCommit(git, repository, {
      ...commit,
      tree,
      parents: [tip],
      committer: serverSignature(at),
    });
  }
  return tip;
}

/** Whether every commit of a pull request applies to the tip of its base, one after the other. */
export const isRebaseable = async (
  git: GitStore,
  repository: Repository,
  pull: PullRequest,
  at: Date,
): Promise<boolean> => (await rebase(git, repository, pull, at)) !== null;
