import { z } from "zod";
import type { HostedBranch } from "./hosted-branch.ts";
import type { Change } from "./ledger.ts";
import type { TreeChange } from "./tree-changes.ts";
import type { Answer } from "../github/writer.ts";

/**
 * What is sent in one mutation. GitHub documents no bound but answers "too large" or times out on some hundred files
 * and a few megabytes; a daily scan stays far below.
 */
const MOST_FILES = 100;
const MOST_BYTES = 1_000_000;

/** Whether GitHub makes this commit in one mutation: few ordinary files, read as bytes. */
export const fitsOneMutation = (
  changes: readonly TreeChange[],
  bytes: ReadonlyMap<string, Buffer>,
): boolean =>
  changes.length <= MOST_FILES &&
  changes.every(({ mode }) => mode === "100644") &&
  [...bytes.values()].reduce((sum, { length }) => sum + length, 0) <= MOST_BYTES;

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

const Result = z.object({
  data: z.object({
    createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }) }),
  }),
});

/**
 * Commits onto a branch that must still stand at `head`. GitHub is author's name and time, and signs.
 * https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export async function commitOnBranch(
  { writer, repository, branch }: HostedBranch,
  head: string,
  {
    changes,
    bytes,
    message,
  }: { changes: readonly TreeChange[]; bytes: ReadonlyMap<string, Buffer> } & Pick<Change, "message">,
): Promise<{ commit: string } | { refused: Answer }> {
  const additions = changes.flatMap(({ path, object }) =>
    object === null ? [] : [{ path, contents: (bytes.get(object) ?? Buffer.alloc(0)).toString("base64") }],
  );
  const deletions = changes.flatMap(({ path, object }) => (object === null ? [{ path }] : []));
  const answer = await writer.graphql(COMMIT, {
    input: {
      branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: branch },
      expectedHeadOid: head,
      message,
      fileChanges: { additions, deletions },
    },
  });
  const made = Result.safeParse(answer.body);
  return made.success ? { commit: made.data.data.createCommitOnBranch.commit.oid } : { refused: answer };
}
