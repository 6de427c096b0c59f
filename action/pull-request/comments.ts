import { z } from "zod";
import type { HostedRepository } from "../git/governance-port.ts";
import { expect } from "./answers.ts";

const Comments = z.array(
  z.object({ body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }),
);

/** Comments on one page, the most that GitHub gives, and pages that are read at most. */
const PAGE = 100;
const MOST_PAGES = 100;

/** Makes a comment, unless the same account made one with that mark before: it is made once, whoever runs again. */
export async function commentOnce(
  hosted: HostedRepository,
  { number, user }: { number: number; user: { login: string } | null },
  { mark, text }: { mark: string; text: string },
): Promise<boolean> {
  const { writer, repository } = hosted;
  const issue = { owner: repository.owner, repo: repository.name, issue_number: number };
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await writer.send("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...issue,
      per_page: PAGE,
      page,
    });
    const comments = expect(answer, Comments, {
      doing: "listing the comments",
      needs: "Pull requests: read",
    });
    // Anybody may write the mark; only our own says that we did.
    if (comments.some(({ body, user: by }) => by?.login === user?.login && (body ?? "").includes(mark)))
      return false;
    if (comments.length < PAGE) break;
  }
  const made = await writer.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...issue,
    body: text,
  });
  expect(made, z.object({}), { doing: "commenting", needs: "Pull requests: write" });
  return true;
}
