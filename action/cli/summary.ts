import { code } from "../../model/markdown.ts";
import type { VoidCertification } from "../../model/certifications/state-of.ts";
import { shortened } from "../../model/quote.ts";
import { voidReasons } from "../../model/reasons/certifications/void.ts";
import { clauseOf } from "../../model/reasons/register.ts";
import type { ScanReport } from "../commands/scan-report.ts";
import { countsSentence } from "./counts-sentence.ts";
import { sentence } from "../format/sentence.ts";
import { SUMMARY_WORDS as WORDS } from "./summary-words.ts";
import { accountingIdentity, completenessSentence, coverageTable } from "../evidence/body/scan.ts";
import { stepsParagraph } from "../evidence/body/steps.ts";
import { limitationSentence, unseenIn } from "../../model/reasons/limitations.ts";
import { stepsToSee } from "../../model/reasons/steps-to-see.ts";
import { tamperingLines } from "../evidence/tampering-lines.ts";
import { STATED_WORDS } from "../evidence/body/stated-words.ts";
import { decisionsOf, unknowns } from "../pull-request/body/decisions.ts";
import { driftLines, driftSentence } from "../pull-request/body/drifted.ts";
import type { List } from "../pull-request/body/share.ts";
import { countRules, rulesWords } from "../pull-request/body/rules.ts";
import { statedLines } from "../pull-request/body/stated.ts";
import { resolvedLines, resolvedSentence } from "../pull-request/body/resolved.ts";

/**
 * GitHub takes 1 MiB of summary per step and drops the whole of a longer one.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const LIMIT = 1024 * 1024;

/** Most rows of one list; the pull request and the scan record have them all. */
const ROWS = [1_000, 100, 10, 0] as const;

/** How many rows of a list are shown; what is left out is counted. */
function some<T>(
  all: readonly T[],
  rows: number,
  own: typeof WORDS.en,
  show: (shown: readonly T[]) => string,
): string[] {
  const shown = all.slice(0, rows);
  const rest = all.length - shown.length;
  return [...(shown.length === 0 ? [] : [show(shown)]), ...(rest === 0 ? [] : [own.inRecord(rest)])];
}

function coverage({ scan, gaps, language }: ScanReport, rows: number): string[] {
  const own = WORDS[language];
  const unseen = unseenIn(scan);
  const lines = (shown: typeof unseen) =>
    shown.map((one) => `- ${sentence(limitationSentence(one)[language], language)}`).join("\n");
  return [
    `## ${own.looked}`,
    completenessSentence(scan, language),
    ...(unseen.length === 0
      ? []
      : [
          `### ${own.unseen}`,
          ...stepsParagraph(gaps, language),
          ...some(unseen, rows, own, (shown) => lines([...shown])),
          `### ${own.accounts}`,
        ]),
    coverageTable(scan.sources, language),
    accountingIdentity(scan.sources, language),
  ];
}

function since({ scan, changed, language }: ScanReport): string {
  const own = WORDS[language];
  if (scan.previous === null) return own.firstScan;
  return changed ? own.changed : own.unchanged;
}

function changes(report: ScanReport, rows: number): string[] {
  const { resolved, language } = report;
  const own = WORDS[language];
  return [
    `## ${own.changes}`,
    `${since(report)} ${countsSentence(report, language)}`,
    ...(resolved.length === 0 ? [] : [resolvedSentence(resolved, language)]),
    ...opening(report, rows),
    ...some(resolved, rows, own, (shown) =>
      [`### ${own.resolved}`, "", ...resolvedLines(shown, null, language)].join("\n"),
    ),
  ];
}

/** What opened, grouped by what to do as in the pull request; what could not be evaluated once per reason. */
function opening({ opened, around, language }: ScanReport, rows: number): string[] {
  const unknownOnes = unknowns(opened, around);
  return [
    ...decisionsOf(opened, around).flatMap((group) => [...group.head, ...listed(group, rows)]),
    ...(unknownOnes.lines.length === 0
      ? []
      : [`### ${WORDS[language].notEvaluated}`, ...listed(unknownOnes, rows)]),
  ];
}

/** A list as the pull request has it, with at most so many rows. */
function listed({ lines, beyond = 0, rest }: List, rows: number): string[] {
  const left = Math.max(0, lines.length - rows) + beyond;
  const all = [...lines.slice(0, rows), ...(left > 0 ? [rest(left)] : [])];
  return all.length === 0 ? [] : [all.join("\n")];
}

function drifted({ drift, language }: ScanReport, rows: number): string[] {
  if (drift === null || drift.differences.length === 0) return [];
  return [
    `## ${WORDS[language].drift}`,
    driftSentence(drift, language),
    ...listed(driftLines(drift, language), rows),
  ];
}

/** Certifications that no longer hold come first: somebody relies on each. */
function voided({ voided: certifications, language }: ScanReport, rows: number): string[] {
  if (certifications.length === 0) return [];
  const own = WORDS[language];
  const line = ({ certification: { data }, reasons }: VoidCertification) => {
    const why = reasons.map((reason) => clauseOf(reason, voidReasons)[language]);
    return `- ${own.voidOne(code(`${data.entity} ${data.regime} ${data.period}`), sentence(shortened(why.join("; "), 600), language))}`;
  };
  return [`## ${own.voided}`, ...some(certifications, rows, own, (shown) => shown.map(line).join("\n"))];
}

function restated({ scan: { stated_changes: changes }, language }: ScanReport, rows: number): string[] {
  if (changes === null) return [];
  const own = WORDS[language];
  const words = rulesWords(countRules({ inForce: changes.files, onBranch: [] }), language);
  return [
    `## ${own.restated}`,
    ...(words === "" ? [] : [own.since(words)]),
    ...(changes.compared ? [] : [STATED_WORDS[language].notCompared]),
    ...listed(statedLines(changes.files, language), rows),
  ];
}

function next({ pullRequest, commit, gaps, language }: ScanReport): string[] {
  const own = WORDS[language];
  const steps = [
    ...(pullRequest === null ? [] : [own.decide(pullRequest.number, encodeURI(pullRequest.url))]),
    ...stepsToSee(gaps)
      .slice(0, 20)
      .map((one) => sentence(one[language], language)),
  ];
  return [
    `## ${own.next}`,
    steps.length === 0 ? own.nothing : steps.map((step) => `1. ${step}`).join("\n"),
    commit === null ? own.unpublished : own.published(code(commit)),
  ];
}

/** What the summary is of; a part of an organisation is never called a scan of it. */
function heading({ scan, limitedTo, language }: ScanReport): string[] {
  const own = WORDS[language];
  const login = code(scan.organization);
  return limitedTo === null
    ? [`# ${own.heading(login)}`]
    : [`# ${own.headingOfPart(login)}`, sentence(own.limited(limitedTo), language)];
}

const written = (report: ScanReport, rows: number): string =>
  [
    ...heading(report),
    ...tamperingLines(report.scan.tampering, report.language),
    ...voided(report, rows),
    ...restated(report, rows),
    ...coverage(report, rows),
    ...changes(report, rows),
    ...drifted(report, rows),
    ...next(report),
    "",
  ].join("\n\n");

/** What everyone may read: that a scan ran and how far it saw, no name and no finding. */
function forEveryone(report: ScanReport): string {
  const { scan, commit, language } = report;
  const own = WORDS[language];
  return [
    ...heading(report),
    scan.conclusion === "complete" ? own.complete : own.unable,
    accountingIdentity(scan.sources, language),
    own.forEveryone,
    ...(commit === null ? [] : [own.published(code(commit))]),
    "",
  ].join("\n\n");
}

/**
 * The job summary: coverage first, then what changed, then what to do. It fits GitHub's limit by listing less,
 * and says how much it leaves out. `findings` is false where everyone can read it.
 */
export function summaryOf(report: ScanReport, { findings }: { findings: boolean }, limit = LIMIT): string {
  if (!findings) return forEveryone(report);
  const fitting = ROWS.map((rows) => written(report, rows)).find((text) => Buffer.byteLength(text) <= limit);
  return fitting ?? forEveryone(report);
}
