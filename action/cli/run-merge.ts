import { mergeParts } from "../commands/merge.ts";
import { joinParts } from "../shards/join.ts";
import { createWaitBudget } from "../run/wait-budget.ts";
import { EVERYTHING } from "../collect/extent.ts";
import { type Ending, endingOf } from "./exit.ts";
import type { MergeInputs } from "./inputs/merge.ts";
import { showingProgress, type Loading } from "./machine.ts";
import { outputsOf } from "./outputs.ts";
import { presentScan } from "./present.ts";
import { readPartFiles } from "./part-files.ts";
import { byWhom, withPorts } from "./with-ports.ts";

/** Records what the shards of one scan saw, and shows what it came to. */
export async function runMerge(inputs: MergeInputs, run: Loading): Promise<Ending> {
  const { organization, base, publish, allowPublic, failOn } = inputs;
  const { runner, secrets } = run;
  // What is wrong with the parts is said before anything is asked.
  const joined = joinParts(await readPartFiles(inputs.parts), byWhom(run));
  const alone = { cache: null, checkpoint: null, extent: EVERYTHING };
  const report = await showingProgress(run, `Merge of ${joined.count} parts of ${organization}`, (log) =>
    withPorts({ ...inputs, ...alone }, run, { log, waits: createWaitBudget(inputs.maxWait) }, (ports, by) =>
      mergeParts(ports, { publish, base, allowPublic, run: by }, joined),
    ),
  );
  await presentScan(report, run, 1);
  const ending = endingOf(report, failOn);
  const ended = { organization, code: ending.code, report };
  for (const [name, value] of Object.entries(outputsOf([ended]))) runner?.output(name, secrets.hide(value));
  return ending;
}
