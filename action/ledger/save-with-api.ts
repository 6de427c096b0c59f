import { z } from "zod";
import { byCodePoint } from "../../model/yaml.ts";
import type { Writer } from "../github/writer.ts";
import type { Save, Saved, Standing } from "./ledger.ts";
import { Refusal } from "./refusal.ts";
import type { RemoteRepository } from "./remote-url.ts";

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

const Result = z.object({
  data: z
    .object({ createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }) }).nullable() })
    .nullish(),
  errors: z.array(z.object({ type: z.string().optional() })).optional(),
});

/**
 * Commits through GitHub's API, which signs the commit; author and time are GitHub's to set.
 * https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export const saveWithApi =
  (writer: Writer, repository: RemoteRepository): Save =>
  async (standing, { files, removed = [], message }) => {
    const { owner, name: repo } = repository;
    const { tips, footing } = standing;
    const expected = await prepare(writer, { owner, repo }, standing);
    if (expected === null) return { outcome: "lost-race" };
    const additions = [...new Map([...footing.settled, ...files])]
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([path, text]) => ({ path, contents: Buffer.from(text).toString("base64") }));
    const { status, body } = await writer.graphql(COMMIT, {
      input: {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: tips.branch.name },
        expectedHeadOid: expected,
        message,
        fileChanges: { additions, deletions: removed.map((path) => ({ path })) },
      },
    });
    return judged(status, body);
  };

function judged(status: number, body: unknown): Saved {
  const answer = Result.safeParse(body);
  const commit = answer.data?.data?.createCommitOnBranch?.commit.oid;
  if (commit !== undefined) return { outcome: "saved", commit };
  if (answer.data?.errors?.some(({ type }) => type === "STALE_DATA")) return { outcome: "lost-race" };
  const type = answer.data?.errors?.[0]?.type ?? `status ${status}`;
  throw new Refusal(
    3,
    `GitHub did not create the commit (${type}); the credential needs Contents: write on the governance repository.`,
  );
}

/** Brings the branch to the footing; null when that made or met a new tip, on which everything must be made anew. */
async function prepare(
  writer: Writer,
  repository: { owner: string; repo: string },
  { tips, footing }: Standing,
): Promise<string | null> {
  const { base, branch } = tips;
  const ref = `heads/${branch.name}`;
  if (branch.commit === null) {
    const { status } = await writer.send("POST /repos/{owner}/{repo}/git/refs", {
      ...repository,
      ref: `refs/${ref}`,
      sha: base.commit,
    });
    // 422: the branch came into being since it was looked for.
    return expecting(status, { done: [201], raced: [422] }) ? base.commit : null;
  }
  if (footing.parents.length === 2) {
    const { status } = await writer.send("POST /repos/{owner}/{repo}/merges", {
      ...repository,
      base: branch.name,
      head: base.commit,
      commit_message: `Merge ${base.name} into ${branch.name}`,
    });
    if (status === 409)
      throw new Refusal(
        3,
        `${base.name} and ${branch.name} contradict each other and GitHub cannot merge them; merge ${base.name} into ${branch.name} by hand, or use commit-with: git.`,
      );
    expecting(status, { done: [201, 204], raced: [] });
    return null;
  }
  if (footing.parents[0] === branch.commit) return branch.commit;
  const { status } = await writer.send("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
    ...repository,
    ref,
    sha: base.commit,
    force: false,
  });
  return expecting(status, { done: [200], raced: [422] }) ? base.commit : null;
}

function expecting(status: number, { done, raced }: { done: number[]; raced: number[] }): boolean {
  if (done.includes(status)) return true;
  if (raced.includes(status)) return false;
  throw new Refusal(
    3,
    `GitHub refused to move the standing branch (status ${status}); the credential needs Contents: write on the governance repository.`,
  );
}
