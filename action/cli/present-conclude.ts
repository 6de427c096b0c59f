import { groupBy } from "../../model/group-by.ts";
import { sentence } from "../format/sentence.ts";
import { SUMMARY_WORDS } from "./summary-words.ts";
import type { Conclusion } from "../../model/conclusion.ts";
import { count } from "../../model/count.ts";
import { code, table } from "../../model/markdown.ts";
import { VERDICTS } from "../../model/verdict.ts";
import type { ConcludeReport } from "../commands/conclude.ts";
import type { ConcludedAt, Reperformed, ReperformedFile } from "../commands/re-perform.ts";
import type { Written } from "./write-output.ts";

/** Findings are left out where everyone can read. */
interface Shown {
  findings: boolean;
}

const counted = ({ verdicts }: Conclusion): string =>
  VERDICTS.flatMap((verdict) => {
    const n = verdicts.filter((one) => one.verdict === verdict).length;
    return n === 0 ? [] : [`${n} ${verdict}`];
  }).join(", ") || "no control";

const outcome = ({ written, commit, pullRequest }: ConcludeReport): string[] => [
  written.length === 0 ? "Nothing changed." : `${count(written.length, "file")} changed.`,
  commit === null ? "Nothing waits on the evidence branch." : `The evidence is in commit ${commit}.`,
  ...(pullRequest === null ? [] : [`Pull request ${pullRequest.number}: ${pullRequest.url}`]),
];

/** What was concluded and published, for a terminal or a log. */
export const concludedLines = (report: ConcludeReport, { findings }: Shown): string[] => [
  `Conclusions on ${report.organization} for ${report.period}, at ${report.base}.`,
  ...(findings
    ? report.conclusions.map(({ data }) => `${data.entity}, ${data.regime}: ${counted(data)}.`)
    : [
        `${count(report.conclusions.length, "conclusion")}; this log is public, so the verdicts are left out.`,
      ]),
  ...report.certified.map(
    (file) => `${file} was certified and stays as it is; what differs is added beside it.`,
  ),
  ...outcome(report),
];

/** The job summary of conclusions. */
export function concludedSummary(report: ConcludeReport, { findings }: Shown): string {
  const { organization, period, base, pullRequest, language } = report;
  const own = SUMMARY_WORDS[language];
  return [
    `# ${own.concluded(code(organization), period)}`,
    own.restsOn(code(base)),
    findings
      ? table(
          own.concludedHead,
          report.conclusions.map(({ data }) => [
            data.entity,
            data.regime,
            own.conclusionStates[data.state],
            language === "ja" ? countedInWords(data) : counted(data),
          ]),
        )
      : own.verdictsForEveryone,
    ...(report.certified.length === 0 ? [] : [own.certifiedStays(report.certified.length)]),
    ...(pullRequest === null ? [] : [own.decide(pullRequest.number, encodeURI(pullRequest.url))]),
    "",
  ].join("\n\n");
}

/** In the words that the regime has for each verdict. */
const countedInWords = ({ verdicts }: Conclusion): string =>
  [...groupBy(verdicts, ({ words }) => words.ja)]
    .map(([words, all]) => `${sentence(words, "ja")}${all.length}件`)
    .join("、") || SUMMARY_WORDS.ja.noControl;

/** What was written below a folder. */
export const writtenLines = (
  { organization, commit, proposed }: ConcludedAt,
  written: ReadonlyMap<string, Written>,
): string[] => [
  ...[...written].map(([path, what]) => `${path}: ${what}.`),
  `Conclusions on ${organization} at ${commit}: ${count(written.size, "file")}, ${[...written.values()].filter((one) => one === "written").length} written.`,
  ...proposalLine([...proposed.keys()]),
];

const proposalLine = (proposed: readonly string[]): string[] =>
  proposed.length === 0
    ? []
    : [
        `Deficiencies that follow and nobody has stated: ${proposed.map((path) => path.replace(/^.*\/|\.md$/g, "")).join(", ")}.`,
      ];

function line({ file, result, commit, named }: ReperformedFile): string {
  const at = result === "identical" ? ` at ${commit}` : "";
  const other =
    named === null ? "" : ` (it names commit ${named}${result === "differs" ? "; re-perform it there" : ""})`;
  return `${file}: ${result}${at}${other}.`;
}

/** What is said of several files with a result. */
const SEVERAL: Readonly<Record<ReperformedFile["result"], string>> = {
  identical: "identical",
  differs: "differ",
  "not recorded": "not recorded",
  "does not follow": "do not follow",
  "names a commit outside this history": "name a commit outside this history",
};

/** What follows from the ledger beside what is recorded: a line for each file, and one for the result. */
export function reperformedLines(reperformed: Reperformed): string[] {
  const { organization, period, head, files, proposed } = reperformed;
  const of = (result: ReperformedFile["result"]) => files.filter((one) => one.result === result).length;
  const identical = of("identical");
  const others = (
    ["differs", "not recorded", "does not follow", "names a commit outside this history"] as const
  )
    .map((result) => ({ result, n: of(result) }))
    .flatMap(({ result, n }) => (n === 0 ? [] : [`${n} ${n === 1 ? result : SEVERAL[result]}`]));
  const summary =
    files.length === 0
      ? "no conclusion follows and none is recorded."
      : others.length === 0
        ? `${count(identical, "file")} identical.`
        : `${identical} identical, ${others.join(", ")}.`;
  return [
    ...files.map(line),
    ...proposalLine(proposed),
    `Conclusions on ${organization} for ${period}, compared with ${head}: ${summary}`,
  ];
}
