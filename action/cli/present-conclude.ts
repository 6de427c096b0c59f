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
  ...outcome(report),
];

/** The job summary of conclusions. */
export const concludedSummary = (report: ConcludeReport, { findings }: Shown): string =>
  [
    `# Conclusions on ${code(report.organization)} for ${report.period}`,
    `They rest on what people have approved, at ${code(report.base)}.`,
    findings
      ? table(
          ["Entity", "Regime", "State", "Verdicts"],
          report.conclusions.map(({ data }) => [data.entity, data.regime, data.state, counted(data)]),
        )
      : "This summary is public, so the verdicts are left out; the evidence has them.",
    ...(report.pullRequest === null
      ? []
      : [`Decide on [pull request ${report.pullRequest.number}](${encodeURI(report.pullRequest.url)}).`]),
    "",
  ].join("\n\n");

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
