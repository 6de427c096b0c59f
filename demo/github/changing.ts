import { z } from "zod";
import type { EmbeddedGitHub } from "./server.ts";
import { timestamp, type Repository, type User } from "./world.ts";

/** Who does what to a branch, each with a token of their own. */
export interface Changing {
  /** Commits one file to a branch that is there. */
  push: (by: User, branch: string, path: string) => Promise<string>;
  /** The commit that a branch is at. */
  tip: (by: User, branch: string) => Promise<string>;
  /** Makes a branch. */
  branch: (by: User, name: string, sha: string) => Promise<void>;
  /** Moves a branch to a commit that is there, whatever it leaves behind. */
  reset: (by: User, branch: string, sha: string) => Promise<void>;
  /** The same to a new commit with the same files, which stands on others or on none. */
  replace: (by: User, branch: string, parents: readonly string[]) => Promise<string>;
  /** Opens a pull request with one file in it. */
  propose: (by: User, path: string) => Promise<number>;
  /** Approves a pull request as it is. */
  approve: (by: User, number: number) => Promise<void>;
  dismiss: (by: User, number: number, review: number) => Promise<void>;
  merge: (by: User, number: number, method?: "merge" | "squash" | "rebase") => Promise<string>;
}

/** Changes a repository over HTTP, as people do. */
export function changing(
  github: EmbeddedGitHub,
  repository: Repository,
  tokenOf: (login: string) => string,
): Changing {
  const full = `${repository.owner.login}/${repository.name}`;
  const send = async (by: User, method: string, url: string, body?: object): Promise<unknown> => {
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${tokenOf(by.login)}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok || text.includes('"errors"')) throw new Error(`${method} ${url}: ${text}`);
    return text === "" ? null : JSON.parse(text);
  };
  const api = (path: string) => `${github.apiUrl}/repos/${full}${path}`;
  const tip = async (by: User, branch: string): Promise<string> =>
    z.object({ sha: z.string() }).parse(await send(by, "GET", api(`/commits/${branch}`))).sha;

  const self: Changing = {
    tip,
    async branch(by, name, sha) {
      await send(by, "POST", api("/git/refs"), { ref: `refs/heads/${name}`, sha });
    },
    async reset(by, branch, sha) {
      await send(by, "PATCH", api(`/git/refs/heads/${branch}`), { sha, force: true });
    },
    async replace(by, branch, parents) {
      const Tree = z.object({ tree: z.object({ sha: z.string() }) });
      const { tree } = Tree.parse(await send(by, "GET", api(`/git/commits/${await tip(by, branch)}`)));
      const body = { message: "Begin anew", tree: tree.sha, parents };
      const { sha } = z.object({ sha: z.string() }).parse(await send(by, "POST", api("/git/commits"), body));
      await self.reset(by, branch, sha);
      return sha;
    },
    async push(by, branch, path) {
      const query =
        "mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
      const input = {
        branch: { repositoryNameWithOwner: full, branchName: branch },
        message: { headline: `Write ${path}` },
        expectedHeadOid: await tip(by, branch),
        fileChanges: {
          additions: [{ path, contents: Buffer.from(timestamp(github.world.now)).toString("base64") }],
        },
      };
      const answer = await send(by, "POST", github.graphqlUrl, { query, variables: { input } });
      const Made = z.object({
        data: z.object({ createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }) }) }),
      });
      return Made.parse(answer).data.createCommitOnBranch.commit.oid;
    },
    async propose(by, path) {
      const branch = `work-${repository.pulls.length + 1}`;
      const sha = await tip(by, repository.default_branch);
      await self.branch(by, branch, sha);
      await self.push(by, branch, path);
      const body = { title: `Change ${path}`, head: branch, base: repository.default_branch };
      return z.object({ number: z.number() }).parse(await send(by, "POST", api("/pulls"), body)).number;
    },
    async approve(by, number) {
      await send(by, "POST", api(`/pulls/${number}/reviews`), { event: "APPROVE" });
    },
    async dismiss(by, number, review) {
      await send(by, "PUT", api(`/pulls/${number}/reviews/${review}/dismissals`), { message: "Taken back." });
    },
    async merge(by, number, method = "merge") {
      const merged = await send(by, "PUT", api(`/pulls/${number}/merge`), { merge_method: method });
      return z.object({ sha: z.string() }).parse(merged).sha;
    },
  };
  return self;
}
