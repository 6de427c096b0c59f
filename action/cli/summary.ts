import { code } from "../../model/markdown.ts";
import type { ScanReport } from "../commands/scan-report.ts";
import { countsSentence } from "./counts-sentence.ts";
import { prose } from "../format/prose.ts";
import { accountingIdentity, conclusionSentence, coverageTable } from "../evidence/body/scan.ts";
import { limitationSentence, unseenIn } from "../../model/reasons/limitations.ts";
import { isStep, remedySentence } from "../../model/reasons/remedies.ts";
import { tamperingLines } from "../evidence/tampering-lines.ts";
import { STATED_WORDS } from "../evidence/body/stated-words.ts";
import { decisionsOf, unknowns } from "../pull-request/decisions.ts";
import { driftLines, driftSentence } from "../pull-request/drifted.ts";
import type { List } from "../pull-request/share.ts";
import { countRules, rulesWords } from "../pull-request/rules.ts";
import { statedLines } from "../pull-request/stated.ts";
import { resolvedLines, resolvedSentence } from "../pull-request/resolved.ts";

/**
 * GitHub takes 1 MiB of summary per step and drops the whole of a longer one.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const LIMIT = 1024 * 1024;

/** Most rows of one list; the pull request and the scan record have them all. */
const ROWS = [1_000, 100, 10, 0] as const;

/** How many rows of a list are shown; what is left out is counted. */
function some<T>(all: readonly T[], rows: number, show: (shown: readonly T[]) => string): string[] {
  const shown = all.slice(0, rows);
  const rest = all.length - shown.length;
  return [
    ...(shown.length === 0 ? [] : [show(shown)]),
    ...(rest === 0 ? [] : [`${rest} more ${rest === 1 ? "is" : "are"} listed in the scan record.`]),
  ];
}

function coverage(report: ScanReport, rows: number): string[] {
  const unseen = unseenIn(report.scan);
  return [
    "## What was looked at",
    conclusionSentence(report.scan, "en"),
    coverageTable(report.coverage, "en"),
    accountingIdentity(report.coverage, "en"),
    ...(unseen.length === 0
      ? []
      : [
          "### What could not be seen",
          ...some(unseen, rows, (shown) =>
            shown.map((one) => `- ${prose(limitationSentence(one).en)}`).join("\n"),
          ),
        ]),
  ];
}

function since({ scan, changed }: ScanReport): string {
  if (scan.previous === null) return "This is the first scan.";
  return changed ? "Facts changed since the last scan." : "No fact changed since the last scan.";
}

function changes(report: ScanReport, rows: number): string[] {
  const { resolved } = report;
  return [
    "## What changed",
    `${since(report)} ${countsSentence(report)}`,
    ...(resolved.length === 0 ? [] : [resolvedSentence(resolved)]),
    ...opening(report, rows),
    ...some(resolved, rows, (shown) => ["### Resolved", "", ...resolvedLines(shown, null)].join("\n")),
  ];
}

/** What opened, grouped by what to do as in the pull request; what could not be evaluated once per reason. */
function opening({ opened, around }: ScanReport, rows: number): string[] {
  const unknownOnes = unknowns(opened, around);
  return [
    ...decisionsOf(opened, around).flatMap((group) => [...group.head, ...listed(group, rows)]),
    ...(unknownOnes.lines.length === 0
      ? []
      : ["### What could not be evaluated", ...listed(unknownOnes, rows)]),
  ];
}

/** A list as the pull request has it, with at most so many rows. */
function listed({ lines, beyond = 0, rest }: List, rows: number): string[] {
  const left = Math.max(0, lines.length - rows) + beyond;
  const all = [...lines.slice(0, rows), ...(left > 0 ? [rest(left)] : [])];
  return all.length === 0 ? [] : [all.join("\n")];
}

function drifted({ drift }: ScanReport, rows: number): string[] {
  if (drift === null || drift.differences.length === 0) return [];
  return ["## Where documents differ", driftSentence(drift), ...listed(driftLines(drift), rows)];
}

function restated({ scan: { stated_changes: changes } }: ScanReport, rows: number): string[] {
  if (changes === null) return [];
  const words = rulesWords(countRules({ inForce: changes.files, onBranch: [] }));
  return [
    "## What people changed in what they state",
    ...(words === "" ? [] : [`Since the scan before: **${words}**.`]),
    ...(changes.compared ? [] : [STATED_WORDS.en.notCompared]),
    ...listed(statedLines(changes.files), rows),
  ];
}

function next({ pullRequest, commit, gaps }: ScanReport): string[] {
  const remedies = gaps.flatMap(({ remedy }) => (remedy !== null && isStep(remedy) ? [remedy] : []));
  const distinct = new Set(remedies.map((remedy) => remedySentence(remedy).en));
  const steps = [
    ...(pullRequest === null
      ? []
      : [`Decide on [pull request ${pullRequest.number}](${encodeURI(pullRequest.url)}).`]),
    ...[...distinct].slice(0, 20).map(prose),
  ];
  const published = commit === null ? "Nothing was published." : `The evidence is in commit ${code(commit)}.`;
  return [
    "## What to do",
    steps.length === 0 ? "Nothing." : steps.map((step) => `1. ${step}`).join("\n"),
    published,
  ];
}

const written = (report: ScanReport, rows: number): string =>
  [
    `# Scan of ${code(report.organization)}`,
    ...tamperingLines(report.scan.tampering, "en"),
    ...restated(report, rows),
    ...coverage(report, rows),
    ...changes(report, rows),
    ...drifted(report, rows),
    ...next(report),
    "",
  ].join("\n\n");

/** What everyone may read: that a scan ran and how far it saw, no name and no finding. */
const forEveryone = ({ organization, scan, coverage: accounts, commit }: ScanReport): string =>
  [
    `# Scan of ${code(organization)}`,
    scan.conclusion === "complete"
      ? "Complete: everything in scope was read to its end."
      : "Unable to conclude on everything in scope: the scan record names the scope limitations.",
    accountingIdentity(accounts, "en"),
    "More people can read this summary than have access to the repository, so findings are left out; the evidence has them.",
    ...(commit === null ? [] : [`The evidence is in commit ${code(commit)}.`]),
    "",
  ].join("\n\n");

/**
 * The job summary: coverage first, then what changed, then what to do. It fits GitHub's limit by listing less,
 * and says how much it leaves out. `findings` is false where everyone can read it.
 */
export function summaryOf(report: ScanReport, { findings }: { findings: boolean }, limit = LIMIT): string {
  if (!findings) return forEveryone(report);
  const fitting = ROWS.map((rows) => written(report, rows)).find((text) => Buffer.byteLength(text) <= limit);
  return fitting ?? forEveryone(report);
}
