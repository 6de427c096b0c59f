import { review } from "../commands/review.ts";
import type { DueInputs } from "./inputs/due.ts";
import { connectToGovernance } from "./connect-ports.ts";
import type { Ending } from "./exit.ts";
import { inert } from "./inert.ts";
import { showingProgress, type Loading } from "./machine.ts";
import { reviewLines, reviewSummary, reviewWarnings } from "./present-review.ts";
import { print, tell } from "./print.ts";
import { version } from "./version.ts";
import { isPrivateRun } from "./visibility.ts";

/** Opens the reviews that are due, brings the open ones on, and shows what became of each. */
export async function runReview(inputs: DueInputs, run: Loading): Promise<Ending> {
  const { environment, secrets, runner } = run;
  const findings = isPrivateRun(environment);
  const report = await showingProgress(run, "Reviews", async (log) => {
    const surroundings = { environment, secrets, minted: run.tokens.add, log, version, later: run.later };
    return review(await connectToGovernance(inputs, inputs, surroundings), inputs);
  });
  const changed = report.campaigns.some(({ what }) => what === "opened" || what === "updated");
  runner?.output("changed", String(changed));
  print(run, reviewLines(report, { findings }));
  for (const warning of reviewWarnings(report, { findings }))
    runner?.annotate("warning", secrets.hide(inert(warning)), "Review not opened");
  await tell(run, reviewSummary(report));
  return inputs.failOn === "incomplete" && report.campaigns.some(({ what }) => what === "refused")
    ? { code: 1, sentence: "A review could not be opened, and fail-on is incomplete." }
    : { code: 0, sentence: null };
}
