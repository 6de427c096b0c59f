import { limitationSentence } from "../../model/reasons/limitations.ts";
import type { ScanReport } from "../commands/scan-report.ts";
import type { Environment } from "./given.ts";
import { completenessSentence } from "../evidence/body/scan.ts";
import { annotationsOf } from "./annotations.ts";
import { inert } from "./inert.ts";
import type { Progress } from "./log.ts";
import { outputsOf } from "./outputs.ts";
import type { Runner } from "./runner.ts";
import type { Secrets } from "./secrets.ts";
import { countsSentence } from "./counts-sentence.ts";
import { summaryOf } from "./summary.ts";
import { isPrivateRun } from "./visibility.ts";

/** Shows a scan to whoever runs it in a workflow: outputs, annotations and the job summary. */
export async function presentToRunner(
  report: ScanReport,
  {
    runner,
    environment,
    secrets,
    progress,
  }: { runner: Runner; environment: Environment; secrets: Secrets; progress: Progress },
): Promise<void> {
  const findings = isPrivateRun(environment);
  for (const [name, value] of Object.entries(outputsOf(report))) runner.output(name, secrets.hide(value));
  for (const { level, title, message } of annotationsOf(report, { findings }))
    runner.annotate(level, secrets.hide(message), secrets.hide(title));
  const summary = secrets.hide(summaryOf(report, { findings }));
  try {
    await runner.summarize(summary);
  } catch {
    // The evidence is published: a summary that could not be written does not undo it.
    progress.warning("The job summary could not be written.");
  }
}

/** What became of a scan's evidence; names nothing but the governance repository, so everybody may read it. */
const outcomeOf = ({ changed, commit, pullRequest }: ScanReport): string[] => [
  ...(changed ? [] : ["Nothing changed since the last scan."]),
  commit === null ? "Nothing was published." : `The evidence is in commit ${commit}.`,
  ...(pullRequest === null ? [] : [`Pull request ${pullRequest.number}: ${pullRequest.url}`]),
];

/** How a workflow's log ends. */
export const lastWordsOf = (report: ScanReport): string[] => [
  `Scan of ${report.scan.organization}. ${completenessSentence(report.scan, "en")}`,
  ...outcomeOf(report),
];

/** A scan in a few lines, for a terminal. */
export function wordsOf(report: ScanReport): string[] {
  const { scan } = report;
  return [
    `Scan of ${scan.organization}. ${completenessSentence(scan, "en")}`,
    ...scan.limitations.map((one) => limitationSentence(one).en),
    countsSentence(report, "en"),
    ...outcomeOf(report),
  ].map(inert);
}
