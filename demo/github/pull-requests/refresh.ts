import { noteMoves, type Mover } from "./branch-moves.ts";
import { isAncestor } from "../git/history.ts";
import type { GitStore } from "../git/store.ts";
import { moveRef } from "../git/write.ts";
import { timestamp, type PullRequest, type Repository, type World } from "../world.ts";

/**
 * Notes who moved the branches of a repository, and brings its open pull requests up to date, as GitHub does after a
 * push.
 */
export async function refreshPulls(
  world: World,
  git: GitStore,
  repository: Repository,
  mover: Mover,
): Promise<void> {
  await noteMoves(world, git, repository, mover);
  for (const pull of repository.pulls) {
    if (pull.state === "open") await refreshPull(world, git, repository, pull);
  }
}

async function refreshPull(
  world: World,
  git: GitStore,
  repository: Repository,
  pull: PullRequest,
): Promise<void> {
  const now = timestamp(world.now);
  const head = await git.resolve(repository, `refs/heads/${pull.head.ref}`);
  const base = await git.resolve(repository, `refs/heads/${pull.base.ref}`);
  if (head === null || base === null) {
    close(pull, now);
    return;
  }
  if (base !== pull.base.sha && (await isAncestor(git, repository, head, base))) {
    // The branch reached its base by other means; GitHub shows such a pull request as merged.
    Object.assign(pull, { merged_at: now, merge_commit_sha: base });
    close(pull, now);
    return;
  }
  pull.base.sha = base;
  if (head === pull.head.sha) return;
  await recordHead(git, repository, pull, head);
  pull.head.sha = head;
  pull.updated_at = now;
  const protection = repository.protections.find((rule) => rule.branch === pull.base.ref);
  if (protection?.dismiss_stale_reviews !== true) return;
  for (const review of pull.reviews)
    if (review.state === "APPROVED")
      Object.assign(review, { state: "DISMISSED", dismissed: { at: now, was: "APPROVED" } });
}

function close(pull: PullRequest, at: string): void {
  Object.assign(pull, { state: "closed", closed_at: at, updated_at: at });
}

/** Keeps `refs/pull/<n>/head` where clients fetch it. */
export async function recordHead(
  git: GitStore,
  repository: Repository,
  pull: PullRequest,
  head: string,
): Promise<void> {
  const ref = `refs/pull/${pull.number}/head`;
  await moveRef(git, repository, ref, head, await git.resolve(repository, ref));
}
