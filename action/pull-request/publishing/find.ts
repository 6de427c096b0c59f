import { z } from "zod";
import type { HostedRepository } from "../../git/governance-port.ts";
import { expect, PullRequest } from "../answers.ts";
import { publisherOf } from "./publisher.ts";

const READ = "Pull requests: read";

/** Every pull request from a branch of this name, whoever opened it: that of a fork, too. */
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

/** Those of them that come from the branch itself: an owner may have forks of their own repository. */
const fromBranch = async (...asked: Parameters<typeof list>): Promise<PullRequest[]> =>
  (await list(...asked)).filter(({ head, base }) => head.repo?.id === base.repo.id);

/** Those of them that the account opened that publishes; anybody who may write can open another. */
async function own(...[hosted, ...asked]: Parameters<typeof list>): Promise<PullRequest[]> {
  const { id } = await publisherOf(hosted);
  return (await fromBranch(hosted, ...asked)).filter(({ user }) => user?.id === id);
}

/** The action's open pull request of its branch, the oldest if there is a second. */
export const findOpen = async (hosted: HostedRepository, branch: string): Promise<PullRequest | null> =>
  (await own(hosted, branch, "open")).at(-1) ?? null;

/** The open pull request by which somebody else keeps the action from opening its own; null for none. */
export async function findForeign(
  hosted: HostedRepository,
  { branch, base }: { branch: string; base: string },
): Promise<PullRequest | null> {
  const { id } = await publisherOf(hosted);
  const open = await fromBranch(hosted, branch, "open");
  return open.find((pull) => pull.base.ref === base && pull.user?.id !== id) ?? null;
}

/** Whether a pull request of the action's from the branch was ever closed, merged or not. */
export const wasClosed = async (hosted: HostedRepository, branch: string): Promise<boolean> =>
  (await own(hosted, branch, "closed")).length > 0;

/** Head commits of the action's pull requests that were closed and not merged, newest first. */
export const findDeclined = async (hosted: HostedRepository, branch: string): Promise<string[]> =>
  (await own(hosted, branch, "closed"))
    .filter(({ merged_at: merged }) => !merged)
    .map(({ head }) => head.sha);
