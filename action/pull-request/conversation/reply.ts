import { z } from "zod";
import type { HostedRepository } from "../../git/governance-port.ts";
import { expect } from "../answers.ts";
import { listComments, type PullComment } from "./list-comments.ts";

/** A comment of ours: what it is found by, which nobody sees, and its whole text. */
export interface Reply {
  marker: string;
  text: string;
}

const WRITE = "Pull requests: write";

/**
 * Brings our comments on a pull request to a state: what is not there is made, and what says something else is
 * rewritten in place. Two runs at once may both make one; the older stays.
 */
export async function bringReplies(
  hosted: HostedRepository,
  { number, own, replies }: { number: number; own: number; replies: readonly Reply[] },
  listed: readonly PullComment[],
): Promise<void> {
  const { writer, repository } = hosted;
  const at = { owner: repository.owner, repo: repository.name };
  // Anybody may write the marker; only our own comment says that we did.
  const ours = (comments: readonly PullComment[], { marker }: Reply) =>
    comments.filter(({ user, body }) => user?.id === own && body.startsWith(marker));
  const made: Reply[] = [];
  for (const reply of replies) {
    const [first] = ours(listed, reply);
    if (first === undefined) {
      const answer = await writer.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...at,
        issue_number: number,
        body: reply.text,
      });
      expect(answer, z.object({}), { doing: "answering a comment", needs: WRITE });
      made.push(reply);
    } else if (first.body.trim() !== reply.text.trim()) {
      const answer = await writer.send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...at,
        comment_id: first.id,
        body: reply.text,
      });
      expect(answer, z.object({}), { doing: "rewriting an answer", needs: WRITE });
    }
  }
  if (made.length === 0) return;
  const now = await listComments(hosted, number);
  for (const reply of made)
    for (const { id } of ours(now, reply).slice(1))
      // The other run may have taken it away already.
      await writer.send("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...at,
        comment_id: id,
      });
}
