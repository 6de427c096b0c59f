import { mergeTrees } from "../git/write.ts";
import type { GitStore } from "../git/store.ts";
import {
  canWrite,
  type CheckRun,
  type PullRequest,
  type Repository,
  type RequiredCheck,
  type User,
} from "../world.ts";

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
  for (const check of protection.required_checks) {
    const state = checkState(repository, pull, check);
    if (state !== "passed")
      return { state: "blocked", message: `Required status check "${check.name}" is ${state}.` };
  }
  return { state: "clean" };
}

/**
 * How a required check stands on the head, by its latest run from the App that it must come from.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-status-checks-to-pass-before-merging
 */
function checkState(
  { checkRuns }: Repository,
  { head }: PullRequest,
  { name, app }: RequiredCheck,
): "passed" | "expected" | "pending" | "failing" {
  const latest = checkRuns
    .filter((run) => run.head_sha === head.sha && run.name === name && (app === null || run.app === app))
    .reduce<CheckRun | null>((last, run) => (last === null || run.id > last.id ? run : last), null);
  if (latest === null) return "expected";
  switch (latest.conclusion) {
    case null:
      return "pending";
    case "success":
    case "neutral":
    case "skipped":
      return "passed";
    default:
      return "failing";
  }
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
