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
  const isHidden = own === null || refused.has("commits") || lacksChecks;
  return {
    number,
    author: changeAccount(pull.author),
    last_commit_by: own?.author?.user?.login ?? null,
    merged_by: changeAccount(pull.mergedBy),
    merged_at: mergedAt,
    head,
    commit: pull.mergeCommit?.oid ?? null,
    approved_by: refused.has("reviews") ? null : approvedBy(pull, mergedAt),
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

/**
 * Who approved what was merged. Of one person the last review before the merge counts, and only of those who may write:
 * whoever may read could approve, and GitHub's rules count nobody else.
 */
function approvedBy({ reviews, headRefOid: head }: AnsweredPull, mergedAt: string): ChangeAccount[] | null {
  if (reviews === null || reviews.pageInfo.hasPreviousPage) return null;
  const last = new Map<string, ChangeAccount | null>();
  for (const review of reviews.nodes) {
    if (review === null) return null;
    const by = changeAccount(review.author);
    if (by === null || review.submittedAt === null || review.submittedAt > mergedAt) continue;
    const counts =
      review.state === "APPROVED" && review.commit?.oid === head && review.authorCanPushToRepository;
    last.set(by.login, counts ? by : null);
  }
  return [...last.values()].filter((by) => by !== null).sort((a, b) => byCodePoint(a.login, b.login));
}

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
