import { findDrift, isBlocking } from "../commands/drift.ts";
import { driftOf } from "../drift/drift.ts";
import type { DriftInputs } from "./inputs/drift.ts";
import { isOrMerges } from "../git/at-commit.ts";
import { openLocal } from "../git/checkout.ts";
import { showDriftCheckRun } from "../pull-request/publishing/drift-check-run.ts";
import { connectToCheck } from "./connect-to-check.ts";
import type { Ending } from "./exit.ts";
import { showingProgress, type Loading } from "./machine.ts";
import { driftAnnotations, driftReportLines, driftSummary } from "./present-drift.ts";
import { pullRequestHead } from "./pull-request-event.ts";
import { print, tell } from "./print.ts";
import { version } from "./version.ts";
import { isPrivateRun } from "./visibility.ts";

/** Looks for drift, and shows it to people, to the workflow and to the pull request that started it. */
export async function runDrift(inputs: DriftInputs, run: Loading): Promise<Ending> {
  const { environment, secrets, runner } = run;
  const { governance: directory, organization, failOn, auth, writer } = inputs;
  const local = await openLocal({ directory, environment });
  const found = await findDrift(driftOf, local, { organization, at: inputs.at ?? "HEAD" });
  const { drift, commit } = found;
  const findings = isPrivateRun(environment);
  print(run, driftReportLines(found, { findings }));
  for (const { level, title, message, file, line } of driftAnnotations(found, { findings }))
    runner?.annotate(level, secrets.hide(message), title, { file, line });
  await tell(run, driftSummary(found, { findings }));

  const head = pullRequestHead(environment);
  if (auth !== null && head !== null)
    await showingProgress(run, "Check run", async (log) => {
      if (!(await isOrMerges(local, commit, head))) {
        log.warning(
          "The checkout is not of the pull request that started this run; no check run is created.",
        );
        return;
      }
      const asked = { auth, writer, organization: found.organization };
      const hosted = await connectToCheck(local, asked, {
        environment,
        secrets,
        minted: run.tokens.add,
        log,
        version,
        later: run.later,
      });
      if (hosted !== null) await showDriftCheckRun(hosted, { head, drift, language: found.language }, log);
    });
  return failOn === "finding" && isBlocking(drift)
    ? { code: 1, sentence: "Documents differ in a way that blocks, and fail-on is finding." }
    : { code: 0, sentence: null };
}
