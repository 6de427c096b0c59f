import { z } from "zod";
import type { HostedRepository } from "../../git/governance-port.ts";
import type { Log } from "../../run/log.ts";
import type { CheckRunText } from "../../sign-off/check-run.ts";

/** GitHub's limit for the summary of a check run, in characters. */
const LIMIT = 65_535;
const NAME = "countersign / sign-off";

const Runs = z.object({ check_runs: z.array(z.object({ id: z.number().int(), name: z.string() })) });

/**
 * Shows what is signed off on the head of a pull request: the check run that is there is rewritten, so that a run that
 * died and two at once leave one state. GitHub lets nobody but the App that made one rewrite it, so that of another
 * App stays, and ours stands beside it.
 */
export async function showSignOffCheckRun(
  { writer, repository }: HostedRepository,
  { head, text }: { head: string; text: CheckRunText },
  log: Log,
): Promise<void> {
  const at = { owner: repository.owner, repo: repository.name };
  const { result, title, summary } = text;
  const shown = {
    name: NAME,
    status: "completed",
    conclusion: result,
    output: { title, summary: summary.slice(0, LIMIT) },
  };
  const listed = await writer.send("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
    ...at,
    ref: head,
    check_name: NAME,
  });
  const runs = Runs.safeParse(listed.body).data?.check_runs ?? [];
  for (const { id } of runs.filter(({ name }) => name === NAME)) {
    const { status } = await writer.send("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
      ...at,
      check_run_id: id,
      ...shown,
    });
    if (status < 300) return;
  }
  const { status } = await writer.send("POST /repos/{owner}/{repo}/check-runs", {
    ...at,
    head_sha: head,
    ...shown,
  });
  if (status >= 300)
    log.info("No check run was created: the credential may not (Checks: write, GitHub Apps only).", {
      status,
    });
}
