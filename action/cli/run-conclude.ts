import { conclude } from "../conclude/conclude.ts";
import { concludeAndPublish } from "../commands/conclude.ts";
import { commitIn } from "../commands/changed-conclusions.ts";
import { concludeAt, isConfirmed, reperform } from "../commands/re-perform.ts";
import type { ConcludeInputs } from "./inputs/conclude.ts";
import { openLocal } from "../git/checkout.ts";
import { connectToGovernance } from "./connect-ports.ts";
import type { Ending } from "./exit.ts";
import { showingProgress, type Loading } from "./machine.ts";
import { concludedLines, concludedSummary, reperformedLines, writtenLines } from "./present-conclude.ts";
import { print, tell } from "./print.ts";
import { version } from "./version.ts";
import { isPrivateRun } from "./visibility.ts";
import { writeOutput } from "./write-output.ts";

const WELL: Ending = { code: 0, sentence: null };

/** Concludes, or concludes again, and shows what it came to. */
export async function runConclude(inputs: ConcludeInputs, run: Loading): Promise<Ending> {
  const { environment, secrets, runner } = run;
  const { organization, period, entity, regime, way, governance: directory } = inputs;
  const asked = { organization, period, entity, regime };
  const findings = isPrivateRun(environment);
  switch (way.to) {
    case "publish": {
      const report = await showingProgress(run, `Conclusions for ${period}`, async (log) => {
        const ports = await connectToGovernance(inputs, way, {
          environment,
          secrets,
          minted: run.tokens.add,
          log,
          version,
          later: run.later,
        });
        return concludeAndPublish(conclude, ports, { ...asked, ...way });
      });
      runner?.output("changed", String(report.written.length > 0));
      runner?.output("pull-request-number", String(report.pullRequest?.number ?? ""));
      runner?.output("pull-request-url", report.pullRequest?.url ?? "");
      print(run, concludedLines(report, { findings }));
      await tell(run, concludedSummary(report, { findings }));
      return WELL;
    }
    case "write": {
      const local = await openLocal({ directory, environment });
      const concluded = await concludeAt(conclude, local, { ...asked, at: way.at });
      const written = await writeOutput(way.output, concluded.files, {
        what: "conclusion",
        mayReplace: (path, text) => commitIn(path, text) !== null,
      });
      print(run, writtenLines(concluded, written));
      return WELL;
    }
    case "compare": {
      const local = await openLocal({ directory, environment });
      const reperformed = await reperform(conclude, local, { ...asked, at: way.at });
      print(run, reperformedLines(reperformed));
      return isConfirmed(reperformed)
        ? WELL
        : { code: 1, sentence: "What follows from the ledger is not what is recorded." };
    }
    default:
      return way satisfies never;
  }
}
