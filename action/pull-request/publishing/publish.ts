import { z } from "zod";
import type { HostedRepository } from "../../git/governance-port.ts";
import type { Log } from "../../run/log.ts";
import { Refusal } from "../../run/refusal.ts";
import { expect, PullRequest } from "../answers.ts";
import { findForeign, findOpen } from "./find.ts";

/** The state GitHub is brought to. */
export interface Wanted {
  branch: string;
  base: string;
  title: string;
  body: string;
  labels: readonly string[];
  /** Logins asked to review; whoever opened the pull request and whoever has reviewed are left out. */
  reviewers: readonly string[];
}

const WRITE =
  "Pull requests: write (and, for GITHUB_TOKEN, the setting that lets Actions create pull requests)";

/**
 * Creates the pull request, or rewrites the open one in place; labels and reviewers are completed either way, so a
 * run that died half-way is finished by the next.
 */
export async function publish(hosted: HostedRepository, wanted: Wanted, log: Log): Promise<PullRequest> {
  const pull = (await update(hosted, wanted, log)) ?? (await create(hosted, wanted));
  await label(hosted, pull, wanted.labels, log);
  await requestReviews(hosted, pull, wanted.reviewers, log);
  return pull;
}

const at = ({ repository }: HostedRepository) => ({ owner: repository.owner, repo: repository.name });

async function update(hosted: HostedRepository, wanted: Wanted, log: Log): Promise<PullRequest | null> {
  const { branch, base, title, body } = wanted;
  const open = await findOpen(hosted, branch);
  if (open === null) return null;
  if (open.base.ref !== base) await moveTo(hosted, open, base, log);
  if (open.title === title && open.body === body) return open;
  const answer = await hosted.writer.send("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
    ...at(hosted),
    pull_number: open.number,
    title,
    body,
  });
  return expect(answer, PullRequest, { doing: "updating the pull request", needs: WRITE });
}

/** By itself, so that a base GitHub does not take keeps nothing else from being brought up to date. */
async function moveTo(hosted: HostedRepository, open: PullRequest, base: string, log: Log): Promise<void> {
  const { status } = await hosted.writer.send("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
    ...at(hosted),
    pull_number: open.number,
    base,
  });
  if (status >= 300)
    log.warning(
      `Pull request ${open.number} asks to merge into ${open.base.ref} and not into ${base}, and GitHub did not change that; change its base by hand, or close it and scan again.`,
      { status },
    );
}

async function create(hosted: HostedRepository, { branch, base, title, body }: Wanted): Promise<PullRequest> {
  const answer = await hosted.writer.send("POST /repos/{owner}/{repo}/pulls", {
    ...at(hosted),
    head: branch,
    base,
    title,
    body,
  });
  // 422: another run opened it in the meantime, or somebody else did; there is one per branch.
  const other = answer.status === 422 ? await findOpen(hosted, branch) : null;
  const foreign =
    answer.status === 422 && other === null ? await findForeign(hosted, { branch, base }) : null;
  if (foreign !== null)
    throw new Refusal(
      3,
      `Pull request ${foreign.number} from ${branch} was opened by ${foreign.user?.login ?? "ghost"}, and GitHub lets nobody open another; what was written is committed, so close that one and run again.`,
    );
  return other ?? expect(answer, PullRequest, { doing: "opening the pull request", needs: WRITE });
}

async function label(
  hosted: HostedRepository,
  pull: PullRequest,
  labels: readonly string[],
  log: Log,
): Promise<void> {
  const missing = labels.filter((one) => !pull.labels.some(({ name }) => name === one));
  if (missing.length === 0) return;
  const { status } = await hosted.writer.send("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
    ...at(hosted),
    issue_number: pull.number,
    labels: missing,
  });
  if (status >= 300) log.warning("The pull request could not be labelled.", { status });
}

const Reviews = z.array(z.object({ user: z.object({ login: z.string() }).nullable() }));

async function requestReviews(
  hosted: HostedRepository,
  pull: PullRequest,
  reviewers: readonly string[],
  log: Log,
): Promise<void> {
  if (reviewers.length === 0) return;
  const number = { ...at(hosted), pull_number: pull.number };
  const reviews = await hosted.writer.send("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    ...number,
    per_page: 100,
  });
  const reviewed = Reviews.safeParse(reviews.body).data ?? [];
  const asked = [pull.user, ...pull.requested_reviewers, ...reviewed.map(({ user }) => user)].map((person) =>
    person?.login.toLowerCase(),
  );
  for (const login of reviewers.filter((one) => !asked.includes(one.toLowerCase()))) {
    // One by one: GitHub refuses the whole list for one person who is not a collaborator.
    const { status } = await hosted.writer.send(
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
      { ...number, reviewers: [login] },
    );
    if (status >= 300)
      log.warning("A reviewer could not be asked; give them access to the governance repository.", {
        reviewer: login,
        status,
      });
  }
}
