import { z } from "zod";
import type { NamedApproval } from "../../../model/approvals.ts";
import { GitHubTime } from "../../../model/instant.ts";
import { Login } from "../../../model/text.ts";
import { isBot, samePerson } from "../../../model/roster.ts";
import type { HostedRepository } from "../../git/governance-port.ts";
import { approvalsIn } from "./facts.ts";
import { PullReview } from "./questions.ts";

const Brought = z.array(
  z.object({
    number: z.number().int(),
    merged_at: GitHubTime.nullish(),
    merge_commit_sha: z.string().nullish(),
    user: z.object({ login: z.string() }).nullable(),
    head: z.object({ sha: z.string() }),
    base: z.object({ ref: z.string() }),
  }),
);
type Brought = z.infer<typeof Brought>[number];

/** The pull request that brought a commit onto base, with its reviews; null where none did. */
export type BroughtBy = { pull: Brought; reviews: PullReview[] } | null;

/** Where an approval was given, as it is recorded. */
export type Given = Omit<NamedApproval, "file" | "by" | "on" | "digest">;

/**
 * Asks which pull request brought a commit onto base, and for its reviews; not told where GitHub refuses to say.
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
export async function broughtBy(
  { writer, repository }: HostedRepository,
  { commit, base }: { commit: string; base: string },
): Promise<{ told: true; by: BroughtBy } | { told: false }> {
  const at = { owner: repository.owner, repo: repository.name, per_page: 100 };
  const listed = await writer.send("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
    ...at,
    commit_sha: commit,
  });
  const pulls = Brought.safeParse(listed.body);
  if (listed.status !== 200 || !pulls.success) return { told: false };
  const merged = pulls.data.filter(
    ({ merged_at: merge, base: into }) => merge !== null && merge !== undefined && into.ref === base,
  );
  const pull = merged.find(({ merge_commit_sha: merge }) => merge === commit) ?? merged[0];
  if (pull === undefined) return { told: true, by: null };
  const given = await writer.send("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    ...at,
    pull_number: pull.number,
  });
  const reviews = z.array(PullReview).safeParse(given.body);
  return given.status === 200 && reviews.success
    ? { told: true, by: { pull, reviews: reviews.data } }
    : { told: false };
}

/**
 * Whether the person who is named approved the pull request that brought the words in, and did not open it. Without a
 * commit that brought them in, there is none to ask of.
 */
export function givenIn(commit: string | null, by: string, brought: BroughtBy): Given {
  const nowhere = { pull_request: null, author: null, review: null, submitted: null };
  if (brought === null)
    return { found: commit === null ? "not-in-history" : "no-pull-request", commit, ...nowhere };
  const { pull, reviews } = brought;
  const author = Login.safeParse(pull.user?.login).data ?? null;
  const told = { ...nowhere, commit, pull_request: pull.number, author };
  if (author !== null && samePerson(author, by)) return { ...told, found: "own-pull-request" };
  const theirs = approvalsIn(reviews, new Map()).filter(
    ({ by: account, state, withdrawn, submitted }) =>
      state === "approved" &&
      !withdrawn &&
      account?.type === "User" &&
      !isBot(account.login) &&
      samePerson(account.login, by) &&
      submitted <= (pull.merged_at ?? ""),
  );
  const right = theirs.find((one) => one.commit === pull.head.sha);
  if (right !== undefined) return { ...told, found: "seen", review: right.id, submitted: right.submitted };
  return { ...told, found: theirs.length > 0 ? "approved-earlier-state" : "not-approved" };
}
