import { z } from "zod";
import type { HostedRepository } from "../../git/governance-port.ts";
import { expect } from "../answers.ts";
import { listComments } from "./list-comments.ts";

/**
 * Makes a comment, unless the same account made one with that mark before: it is made once, whoever runs again. Of two
 * runs at once each may make one; both take away all but the oldest.
 */
export async function commentOnce(
  hosted: HostedRepository,
  { number, user }: { number: number; user: { id: number } | null },
  { mark, text }: { mark: string; text: string },
): Promise<boolean> {
  const { writer, repository } = hosted;
  const at = { owner: repository.owner, repo: repository.name };
  // Anybody may write the mark; only our own says that we did.
  const ours = async () =>
    (await listComments(hosted, number)).filter(
      ({ body, user: by }) => by?.id === user?.id && body.includes(mark),
    );
  if ((await ours()).length > 0) return false;
  const made = await writer.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...at,
    issue_number: number,
    body: text,
  });
  const { id } = expect(made, z.object({ id: z.number().int() }), {
    doing: "commenting",
    needs: "Pull requests: write",
  });
  const [first, ...others] = await ours();
  for (const other of others)
    // The other run may have taken it away already.
    await writer.send("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...at,
      comment_id: other.id,
    });
  return first === undefined || first.id === id;
}
