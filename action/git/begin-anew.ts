import { z } from "zod";
import type { Answer } from "../github/writer.ts";
import { ownerAndRepo, type HostedBranch } from "./hosted-branch.ts";

const Repository = z.object({ node_id: z.string() });
const Done = z.object({ data: z.object({ updateRefs: z.object({}) }), errors: z.undefined() });

const MOVE = `mutation ($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

/**
 * Puts a branch onto a commit that does not stand on it, if it still is where it was seen: the one way to move a branch
 * back by which GitHub overwrites nothing that came in between.
 * https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
export async function beginAnew(
  hosted: HostedBranch,
  { seen, commit }: { seen: string; commit: string },
): Promise<{ commit: string } | { refused: Answer }> {
  const { writer, branch } = hosted;
  const found = await writer.send("GET /repos/{owner}/{repo}", ownerAndRepo(hosted));
  const repository = Repository.safeParse(found.body);
  if (found.status !== 200 || !repository.success) return { refused: found };
  const update = { name: `refs/heads/${branch}`, beforeOid: seen, afterOid: commit, force: true };
  const input = { repositoryId: repository.data.node_id, refUpdates: [update] };
  const answer = await writer.graphql(MOVE, { input });
  return Done.safeParse(answer.body).success ? { commit } : { refused: answer };
}
