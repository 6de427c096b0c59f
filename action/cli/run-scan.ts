import type { ScanReport } from "../commands/scan-report.ts";
import { createWaitBudget } from "../run/wait-budget.ts";
import { type Ending, endingOf, endingOfError } from "./exit.ts";
import { ALL_ORGANIZATIONS } from "./inputs/every-command.ts";
import type { ScanInputs } from "./inputs/scan.ts";
import { showingProgress, type Run } from "./machine.ts";
import type { EndedScan } from "./outputs.ts";
import { NothingMatches } from "../run/refusal.ts";
import { withPorts } from "./with-ports.ts";

const later = () => import("./work.ts");

/** Scans one organisation or all, or one shard, and shows what it came to. */
export async function runScan(inputs: ScanInputs, run: Run): Promise<Ending> {
  if (inputs.extent.of === "shard") return (await later()).runShard(inputs, inputs.extent, { ...run, later });
  const waits = createWaitBudget(inputs.maxWait);
  if (inputs.organization === ALL_ORGANIZATIONS) return scanAll(inputs, run, waits);
  const { ending, ended } = await scanAndShow(inputs, run, { waits, of: 1 });
  await setOutputs(run, [ended]);
  return ending;
}

type Waits = ReturnType<typeof createWaitBudget>;

/**
 * Scans every organisation that countersign.yml names; what ends one scan ends no other. Names of repositories need fit in
 * one of them only.
 */
async function scanAll(inputs: ScanInputs, run: Run, waits: Waits): Promise<Ending> {
  const { organizationsAtHead, tell } = await later();
  const organizations = await organizationsAtHead(inputs.governance, run);
  const of = organizations.length;
  const scanned: { organization: string; isMissed: boolean; ending: Ending; ended: EndedScan }[] = [];
  for (const organization of organizations) {
    let isMissed = false;
    const one = await scanAndShow({ ...inputs, organization }, run, { waits, of }).catch(
      async (error: unknown) => {
        const ending = endingOfError(error);
        isMissed = error instanceof NothingMatches;
        await tell(run, (await later()).failedSummary(organization, ending.sentence));
        return { ending, ended: { organization, code: ending.code, report: null } };
      },
    );
    scanned.push({ organization, isMissed, ...one });
  }
  const fits = scanned.some(({ isMissed }) => !isMissed);
  const each = scanned.map((one) =>
    fits && one.isMissed
      ? { ...one, ending: { code: 0, sentence: null } as const, ended: { ...one.ended, code: 0 as const } }
      : one,
  );
  await setOutputs(
    run,
    each.map(({ ended }) => ended),
  );
  const worst = each.reduce(
    (code: Ending["code"], { ending }) => (ending.code > code ? ending.code : code),
    0,
  );
  const sentences = each.flatMap(({ organization, ending: { sentence } }) =>
    sentence === null ? [] : sentence.split("\n").map((line) => `${organization}: ${line}`),
  );
  return { code: worst, sentence: sentences.length === 0 ? null : sentences.join("\n") };
}

/** Scans one of so many organisations. */
async function scanAndShow(
  inputs: ScanInputs,
  run: Run,
  { waits, of }: { waits: Waits; of: number },
): Promise<{ ending: Ending; ended: EndedScan }> {
  const { organization, failOn, extent, publish, base, allowPublic } = inputs;
  if (extent.of === "shard") throw new Error("A shard is no scan.");
  const title = `${extent.of === "all" ? "Scan" : "Dry run of a part"} of ${organization}`;
  const report: ScanReport = await showingProgress(run, title, (log) =>
    withPorts(inputs, { ...run, later }, { log, waits }, async (ports, by) => {
      const { scan } = await later();
      return scan(ports, { publish, base, allowPublic, run: by }, extent);
    }),
  );
  const { presentScan } = await later();
  await presentScan(report, run, of);
  const ending = endingOf(report, failOn);
  return { ending, ended: { organization, code: ending.code, report } };
}

async function setOutputs({ runner, secrets }: Run, ended: readonly EndedScan[]): Promise<void> {
  const { outputsOf } = await later();
  for (const [name, value] of Object.entries(outputsOf(ended))) runner?.output(name, secrets.hide(value));
}
