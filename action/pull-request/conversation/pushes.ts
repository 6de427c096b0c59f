import { z } from "zod";
import { GitHubTime, type Instant } from "../../../model/instant.ts";
import { Id } from "../../../model/text.ts";
import type { HostedRepository } from "../../git/governance-port.ts";
import { Refusal } from "../../run/refusal.ts";
import { expect } from "../answers.ts";

const Move = z.object({
  before: z.string(),
  after: z.string(),
  timestamp: GitHubTime,
  actor: z.object({ login: z.string(), id: Id, type: z.string() }).nullable(),
});

/** One move of a branch that somebody else than we made. */
export interface PushedBy {
  after: string;
  at: Instant;
  /** Null where GitHub does not say who it was. */
  actor: { login: string; id: number; type: string } | null;
}

/** Moves that GitHub gives on a page; we answer each, so that there are never so many since the last of ours. */
const PAGE = 100;

/**
 * The commit that the account we write with last moved a branch to, and what others pushed since, oldest first. That
 * commit counts even where somebody has set the branch back behind it. GitHub's own record says who: author and committer of a commit are whatever somebody typed.
 * https://docs.github.com/en/rest/repos/repos#list-repository-activities
 * @throws {Refusal} when GitHub does not say so.
 */
export async function pushesSince(
  { writer, repository }: HostedRepository,
  { branch, head, own }: { branch: string; head: string; own: number },
): Promise<{ from: string; pushes: PushedBy[] }> {
  const answer = await writer.send("GET /repos/{owner}/{repo}/activity", {
    owner: repository.owner,
    repo: repository.name,
    ref: `refs/heads/${branch}`,
    per_page: PAGE,
  });
  const moves = expect(answer, z.array(Move), {
    doing: "asking who pushed to the branch of the review",
    needs: "Contents: read",
  });
  const last = moves.findIndex(({ actor }) => actor?.id === own);
  const from = moves[last]?.after ?? null;
  const since = moves.slice(0, Math.max(0, last)).toReversed();
  const isWhole =
    (since.at(-1)?.after ?? from) === head &&
    since.every(({ before }, at) => before === (at === 0 ? from : since[at - 1]?.after));
  if (from === null || !isWhole)
    throw new Refusal(
      3,
      `GitHub's record of who pushed to ${branch} does not lead to ${head} yet, so nothing that stands there is taken over; run again.`,
    );
  return { from, pushes: since.map(({ after, timestamp, actor }) => ({ after, at: timestamp, actor })) };
}
