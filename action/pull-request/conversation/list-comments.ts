import { z } from "zod";
import { GitHubTime } from "../../../model/instant.ts";
import { canonical, Id } from "../../../model/text.ts";
import type { HostedRepository } from "../../git/governance-port.ts";
import { Refusal } from "../../run/refusal.ts";
import { expect } from "../answers.ts";

const Comment = z.object({
  id: Id,
  body: z
    .string()
    .nullish()
    .transform((body) => canonical(body ?? "")),
  /** Null for an account that is gone. */
  user: z.object({ login: z.string(), id: Id, type: z.string() }).nullable(),
  created_at: GitHubTime,
  updated_at: GitHubTime,
  performed_via_github_app: z.object({ name: z.string() }).nullish(),
});
/** A comment in the conversation of a pull request. */
export type PullComment = z.infer<typeof Comment>;

/** Comments on one page, the most that GitHub gives, and pages that are read. */
const PAGE = 100;
const MOST_PAGES = 100;

/**
 * All comments of a pull request, oldest first, to the last page.
 * @throws {Refusal} when GitHub does not give them, or there is no end of them.
 */
export async function listComments(
  { writer, repository }: HostedRepository,
  number: number,
): Promise<PullComment[]> {
  const all = new Map<number, PullComment>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await writer.send("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      owner: repository.owner,
      repo: repository.name,
      issue_number: number,
      per_page: PAGE,
      page,
    });
    const needs = "Pull requests: read";
    const found = expect(answer, z.array(Comment), { doing: "listing the comments", needs });
    for (const one of found) all.set(one.id, one);
    if (found.length < PAGE) return [...all.values()].sort((a, b) => a.id - b.id);
  }
  throw new Refusal(
    3,
    `Pull request ${number} has more than ${PAGE * MOST_PAGES} comments; none of them is read for decisions, so decide by editing the file.`,
  );
}
