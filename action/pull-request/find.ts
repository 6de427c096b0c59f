import { z } from "zod";
import type { HostedRepository } from "../git/governance-port.ts";
import { expect, PullRequest } from "./answers.ts";

const READ = "Pull requests: read";

async function list(
  { writer, repository }: HostedRepository,
  branch: string,
  state: "open" | "closed",
): Promise<PullRequest[]> {
  const { owner, name: repo } = repository;
  const answer = await writer.send("GET /repos/{owner}/{repo}/pulls", {
    owner,
    repo,
    state,
    head: `${owner}:${branch}`,
    sort: "created",
    direction: "desc",
    per_page: 100,
  });
  return expect(answer, z.array(PullRequest), { doing: "listing pull requests", needs: READ });
}

/** The open pull request of the evidence branch, the oldest if somebody opened a second. */
export const findOpen = async (hosted: HostedRepository, branch: string): Promise<PullRequest | null> =>
  (await list(hosted, branch, "open")).at(-1) ?? null;

/** Whether a pull request of the branch was ever closed, merged or not. */
export const wasClosed = async (hosted: HostedRepository, branch: string): Promise<boolean> =>
  (await list(hosted, branch, "closed")).length > 0;

/** Head commits of the pull requests that were closed and not merged, newest first. */
export const findDeclined = async (hosted: HostedRepository, branch: string): Promise<string[]> =>
  (await list(hosted, branch, "closed"))
    .filter(({ merged_at: merged }) => !merged)
    .map(({ head }) => head.sha);
