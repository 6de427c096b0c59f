import { join } from "node:path";
import { scanShard } from "../commands/scan-shard.ts";
import type { Shard } from "../collect/extent.ts";
import { createWaitBudget } from "../run/wait-budget.ts";
import type { Ending } from "./exit.ts";
import type { ScanInputs } from "./inputs/scan.ts";
import { showingProgress, type Loading } from "./machine.ts";
import { Refusal } from "../run/refusal.ts";
import { openFolder } from "./open-folder.ts";
import { writePartFile } from "./part-files.ts";
import { shardLines, shardSummary } from "./present-shard.ts";
import { print, tell } from "./print.ts";
import { withPorts } from "./with-ports.ts";
import { isPrivateRun } from "./visibility.ts";

/** Scans one shard, writes its part, and shows what it came to; nothing is recorded. */
export async function runShard(inputs: ScanInputs, shard: Shard, run: Loading): Promise<Ending> {
  const { base, organization, parts: folder } = inputs;
  if (folder === null) throw new Error("A shard without a folder for its part.");
  if (!isPrivateRun(run.environment) && !inputs.allowPublic)
    throw new Refusal(
      2,
      "The repository of this workflow is not private, and whoever can read it can read the artifact that a part is handed on as; run the shards in a private repository, or set allow-public: true.",
    );
  await openFolder("parts", folder);
  const title = `Shard ${shard.index}/${shard.count} of ${organization}`;
  const report = await showingProgress(run, title, (log) =>
    withPorts(inputs, run, { log, waits: createWaitBudget(inputs.maxWait) }, async (ports, by) => {
      const made = await scanShard(ports, { base, run: by }, shard);
      await writePartFile(folder, made);
      return made;
    }),
  );
  const path = join(folder, report.file);
  run.runner?.output("part", path);
  run.runner?.output("gaps", String(report.gaps));
  run.runner?.output("identities", String(report.identities));
  print(run, [...shardLines(report, "en"), `Its part is ${path}.`]);
  await tell(run, shardSummary(report));
  // Whether that fails anything is for merge to tell, which knows of all.
  return { code: 0, sentence: null };
}
