import { mergeTrees } from "../git/write.ts";
import type { GitStore } from "../git/store.ts";
import { canWrite, type PullRequest, type Repository, type User } from "../world.ts";

/** Whether a pull request can be merged now, and if not, GitHub's sentence for why. */
export type Mergeability =
  { state: "clean" } | { state: "dirty" | "blocked" | "draft"; message: string } | { state: "unknown" };

/** Decides by conflicts, draft state, required reviews and required checks. */
export async function mergeability(
  git: GitStore,
  repository: Repository,
  pull: PullRequest,
): Promise<Mergeability> {
  if (pull.state === "closed") return { state: "unknown" };
  if (pull.draft) return { state: "draft", message: "Pull Request is still a draft" };
  const tree = await mergeTrees(git, repository, pull.base.sha, pull.head.sha);
  if (tree === null) return { state: "dirty", message: "Pull Request is not mergeable" };
  const protection = repository.protections.find((rule) => rule.branch === pull.base.ref);
  if (protection === undefined) return { state: "clean" };
  const opinions = latestOpinions(pull, repository);
  const needed = protection.required_approving_review_count;
  const approvals = opinions.filter((state) => state === "APPROVED").length;
  if (needed > 0 && opinions.includes("CHANGES_REQUESTED")) {
    return { state: "blocked", message: "Changes have been requested by a reviewer with write access." };
  }
  if (approvals < needed) {
    const message = `At least ${needed} approving review${needed === 1 ? " is" : "s are"} required by reviewers with write access.`;
    return { state: "blocked", message };
  }
  const passed = repository.checkRuns.filter(
    (run) => run.head_sha === pull.head.sha && run.conclusion === "success",
  );
  const missing = protection.required_checks.find((name) => !passed.some((run) => run.name === name));
  if (missing === undefined) return { state: "clean" };
  return { state: "blocked", message: `Required status check "${missing}" is expected.` };
}

/** Each writer's last approval or objection; comments do not change an opinion. */
function latestOpinions(pull: PullRequest, repository: Repository): string[] {
  const latest = new Map<User, string>();
  for (const review of pull.reviews) {
    const opinion = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"].includes(review.state);
    if (opinion && canWrite(review.user, repository)) latest.set(review.user, review.state);
  }
  return [...latest.values()];
}
