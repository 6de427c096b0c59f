import type { CHECKED, ChangeAccount, MergedChange } from "../../model/change.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { ChangeActor, AnsweredPull } from "./merged-query.ts";

/** Fields of a pull request that GitHub refused. */
export type RefusedFields = ReadonlySet<string>;

/** A merged pull request as it is recorded; null where GitHub does not say when it was merged. */
export function mergedChange(
  pull: AnsweredPull,
  refused: RefusedFields,
  lacksChecks: boolean,
): MergedChange | null {
  const { number, mergedAt, headRefOid: head } = pull;
  if (mergedAt === null) return null;
  const last = pull.commits.nodes.at(-1)?.commit ?? null;
  // Where the branch was moved since, the checks are another commit's.
  const own = last?.oid === head ? last : null;
  const approvals = refused.has("reviews") ? null : approvalsOf(pull, mergedAt);
  const isHidden = own === null || refused.has("commits") || lacksChecks;
  return {
    number,
    author: changeAccount(pull.author),
    last_commit_by: own?.author?.user?.login ?? null,
    written_by: refused.has("written") ? null : writtenBy(pull),
    merged_by: changeAccount(pull.mergedBy),
    merged_at: mergedAt,
    head,
    commit: pull.mergeCommit?.oid ?? null,
    approved_by: approvals && accountsOf(approvals, "yes"),
    perhaps_approved_by: approvals && [
      ...accountsOf(approvals, "perhaps"),
      ...(approvals.some(({ by, counts }) => by === null && counts === "perhaps") ? [null] : []),
    ],
    checks: own?.statusCheckRollup ? checked(own.statusCheckRollup.state) : isHidden ? null : "none",
    workflows: refused.has("files") ? null : changesWorkflows(pull),
    requests: refused.has("closingIssuesReferences")
      ? null
      : sorted(
          pull.closingIssuesReferences?.nodes.map((issue) =>
            issue === null ? null : `${issue.repository.nameWithOwner}#${issue.number}`,
          ),
        ),
    labels: refused.has("labels") ? null : sorted(pull.labels?.nodes.map((label) => label?.name ?? null)),
  };
}

/** The REST API adds `[bot]` to the login of an App, GraphQL does not. */
export const changeAccount = (actor: ChangeActor): ChangeAccount | null =>
  actor && { login: actor.login.replace(/\[bot\]$/, ""), app: actor.__typename === "Bot" };

/** Accounts of the authors of its commits, each once; null among them for what no account is known of. */
function writtenBy({ written }: AnsweredPull): (string | null)[] | null {
  if (written === null) return null;
  const all = written.nodes.map((node) => node?.commit.author?.user?.login ?? null);
  const logins = [...new Set(all.filter((login) => login !== null))].sort(byCodePoint);
  return all.includes(null) || all.length < written.totalCount ? [...logins, null] : logins;
}

type Review = NonNullable<NonNullable<AnsweredPull["reviews"]>["nodes"][number]>;
type Counts = "yes" | "no" | "perhaps";
interface Approval {
  by: ChangeAccount | null;
  counts: Counts;
}

/**
 * What was said of what was merged. Of one person the last review before the merge counts, and only of those who may
 * write: whoever may read could approve, and GitHub's rules count nobody else. Whether they may, GitHub tells of today
 * alone, so that an approval of somebody who may not any more is not known to have counted.
 */
function approvalsOf(pull: AnsweredPull, mergedAt: string): Approval[] | null {
  const { reviews, headRefOid: head } = pull;
  if (reviews === null || reviews.pageInfo.hasPreviousPage) return null;
  const last = new Map<string, Approval>();
  for (const review of reviews.nodes) {
    if (review === null) return null;
    if (review.submittedAt === null || review.submittedAt > mergedAt) continue;
    const by = changeAccount(review.author);
    const approves = review.commit?.oid === head ? approved(review, pull, mergedAt) : "no";
    const counts = approves === "yes" && !review.authorCanPushToRepository ? "perhaps" : approves;
    // Accounts that are gone cannot be told from one another.
    last.set(by === null ? review.id : `@${by.login}`, { by, counts });
  }
  return [...last.values()];
}

/** Whether a review approved at the merge. What one was that is dismissed today, only its dismissal tells. */
function approved({ id, state }: Review, { timelineItems }: AnsweredPull, mergedAt: string): Counts {
  if (state !== "DISMISSED") return state === "APPROVED" ? "yes" : "no";
  const dismissal = timelineItems?.nodes.find((event) => event?.review?.id === id) ?? null;
  if (dismissal === null) return "perhaps";
  return dismissal.createdAt > mergedAt && dismissal.previousReviewState === "APPROVED" ? "yes" : "no";
}

const accountsOf = (approvals: readonly Approval[], which: Counts): ChangeAccount[] =>
  approvals
    .flatMap(({ by, counts }) => (by !== null && counts === which ? [by] : []))
    .sort((a, b) => byCodePoint(a.login, b.login));

const CHECKS = new Map<string, (typeof CHECKED)[number]>([
  ["SUCCESS", "passed"],
  ["FAILURE", "failed"],
  ["ERROR", "failed"],
  ["PENDING", "waiting"],
  ["EXPECTED", "waiting"],
]);
const checked = (state: string): (typeof CHECKED)[number] | null => CHECKS.get(state) ?? null;

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** One that is seen is one, however many are not shown. */
function changesWorkflows({ files }: AnsweredPull): boolean | null {
  if (files === null) return null;
  if (files.nodes.some((file) => file !== null && WORKFLOW.test(file.path))) return true;
  return files.pageInfo.hasNextPage || files.nodes.includes(null) ? null : false;
}

/** Names in order; null where one of them was not shown. */
function sorted(names: readonly (string | null)[] | undefined): string[] | null {
  if (names === undefined) return null;
  const shown = names.filter((name) => name !== null);
  return shown.length === names.length ? shown.sort(byCodePoint) : null;
}
