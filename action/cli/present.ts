import { code } from "../../model/markdown.ts";
import { limitationSentence } from "../../model/reasons/limitations.ts";
import type { ScanReport } from "../commands/scan-report.ts";
import { completenessSentence } from "../evidence/body/scan.ts";
import { annotationsOf } from "./annotations.ts";
import { countsSentence } from "./counts-sentence.ts";
import { inert } from "./inert.ts";
import type { Run } from "./machine.ts";
import { print, tell } from "./print.ts";
import { LIMIT, summaryOf } from "./summary.ts";
import { SUMMARY_WORDS } from "./summary-words.ts";
import { isPrivateRun } from "./visibility.ts";

/** Shows a scan of one of so many organisations, on a terminal or to whoever runs it in a workflow. */
export async function presentScan(report: ScanReport, run: Run, of: number): Promise<void> {
  const { runner, environment, secrets, out } = run;
  if (runner === null) {
    out(`${secrets.hide(wordsOf(report).join("\n"))}\n`);
    return;
  }
  const findings = isPrivateRun(environment);
  for (const { level, title, message } of annotationsOf(report, { findings }))
    runner.annotate(level, secrets.hide(message), secrets.hide(title));
  // The evidence is published: a summary that could not be written does not undo it.
  await tell(run, summaryOf(report, { findings }, Math.floor(LIMIT / of)));
  print(run, lastWordsOf(report));
}

/** The section of an organisation whose scan failed; whoever reads the log reads the sentence, too. */
export const failedSummary = (organization: string, sentence: string | null): string =>
  [
    `# ${SUMMARY_WORDS.en.heading(code(organization))}`,
    SUMMARY_WORDS.en.failed,
    ...(sentence === null ? [] : [code(sentence.replaceAll("\n", " "))]),
    "",
  ].join("\n\n");

/** What became of a scan's evidence; names nothing but the governance repository, so everybody may read it. */
const outcomeOf = ({ changed, commit, pullRequest }: ScanReport): string[] => [
  ...(changed ? [] : ["Nothing changed since the last scan."]),
  commit === null ? "Nothing was published." : `The evidence is in commit ${commit}.`,
  ...(pullRequest === null ? [] : [`Pull request ${pullRequest.number}: ${pullRequest.url}`]),
];

/** What it was a scan of, and how far it saw. */
const openingOf = ({ scan, limitedTo }: ScanReport): string[] => [
  `${SUMMARY_WORDS.en[limitedTo === null ? "heading" : "headingOfPart"](scan.organization)}. ${completenessSentence(scan, "en")}`,
  ...(limitedTo === null ? [] : [SUMMARY_WORDS.en.limited(limitedTo)]),
];

/** How a workflow's log ends. */
const lastWordsOf = (report: ScanReport): string[] => [...openingOf(report), ...outcomeOf(report)];

/** A scan in a few lines, for a terminal. */
function wordsOf(report: ScanReport): string[] {
  const { scan } = report;
  return [
    ...openingOf(report),
    ...scan.limitations.map((one) => limitationSentence(one).en),
    countsSentence(report, "en"),
    ...outcomeOf(report),
  ].map(inert);
}
