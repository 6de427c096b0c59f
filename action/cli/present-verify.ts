import { count } from "../../model/count.ts";
import { NAMED_FAULTS, type Integrity } from "../../model/integrity.ts";
import { cellCode, code, table } from "../../model/markdown.ts";
import { GITHUB_QUESTION_NAMES, printAnswer } from "../../model/reasons/verify/asked.ts";
import { printAgain, printSignatures } from "../../model/reasons/verify/again.ts";
import { printFault, printLevelReason, printNote } from "../../model/reasons/verify/print-verify.ts";
import { writeJson } from "../../model/record-json.ts";
import type { Names } from "../../model/text.ts";
import type { Verified } from "../commands/verify.ts";
import { prose } from "../format/prose.ts";
import type { Finding } from "../verify/audit/history.ts";
import type { PeriodLevel } from "../verify/audit/levels.ts";
import { askedOf, countsOf, NOT_ASKED } from "./asked-of-github.ts";

interface Shown {
  findings: boolean;
}

/** Places that are named; whoever is attacked once finds the rest from there. */
const SHOWN = 20;

const locationOf = ({ commit, path }: Pick<Finding, "commit" | "path">): string =>
  `${commit}${path === null ? "" : ` ${path}`}`;

const whole = ({ organization, head, commits, contents, findings }: Verified): string =>
  `Evidence of ${organization} at ${head}: ${count(commits, "commit")} and ${count(contents, "content")} of files read; ${findings.length === 0 ? "all is as it was recorded" : `${count(findings.length, "place")} not as recorded`}.`;

/** Prose for a cell, which a bar would end. */
const cell = (sentence: string): string => prose(sentence).replaceAll("|", "\\|");

const levelOf = ({ level }: PeriodLevel): string => level ?? "none";

/** What was verified, for a terminal or a log: the first place first, then each quarter. */
export function verifiedLines(verified: Verified, { findings: shown }: Shown): string[] {
  const { findings, notes, periods, again, signatures } = verified;
  const named = findings.slice(0, SHOWN).map((one) => `${locationOf(one)}: ${printFault(one.reason).en}`);
  const more = findings.length > SHOWN ? [`And ${count(findings.length - SHOWN, "more place")}.`] : [];
  return [
    ...(shown ? [...named, ...more] : []),
    ...(shown ? notes.slice(0, SHOWN).map((one) => `${locationOf(one)}: ${printNote(one.reason).en}`) : []),
    ...periods.flatMap((period) => [
      `${period.period}: integrity level ${levelOf(period)}.`,
      ...(shown ? period.why.map((reason) => `    ${printLevelReason(reason).en}`) : []),
    ]),
    ...again.map((one) => printAgain(one).en),
    printSignatures(signatures).en,
    ...githubLines(verified, { findings: shown }),
    whole(verified),
  ];
}

/** What GitHub was asked, a line a question; where it was not, that it was not. */
function githubLines({ github }: Verified, { findings: shown }: Shown): string[] {
  if (github === null) return [NOT_ASKED.en];
  return askedOf(github).flatMap(({ question, counts, named }) => [
    `${GITHUB_QUESTION_NAMES[question].en} ${countsOf(counts).en}`,
    ...(shown
      ? named.slice(0, SHOWN).map(({ about, reason }) => `    ${about}: ${printAnswer(reason).en}`)
      : []),
  ]);
}

const rowOf = ({ commit, path }: Pick<Finding, "commit" | "path">, { en, ja }: Names): string[] => [
  cellCode(commit.slice(0, 12)),
  path === null ? "" : cellCode(path),
  cell(en),
  cell(ja),
];

/** The job summary of a verification, in both languages: auditors of either read it. */
export function verifiedSummary(verified: Verified, { findings: shown }: Shown): string {
  const { organization, head, findings, notes, periods } = verified;
  const rows = findings.slice(0, SHOWN).map((one) => rowOf(one, printFault(one.reason)));
  const noted = notes.slice(0, SHOWN).map((one) => rowOf(one, printNote(one.reason)));
  return [
    `# Evidence of ${code(organization)} at ${code(head.slice(0, 12))}`,
    whole(verified),
    ...(shown && rows.length > 0 ? [table(["Commit", "File", "Finding", "指摘事項"], rows)] : []),
    ...(shown && noted.length > 0 ? [table(["Commit", "File", "Note", "注記"], noted)] : []),
    ...(shown
      ? [
          table(
            ["Quarter", "Level", "Why not higher", "上位でない理由"],
            periods.map((period) => {
              const why = period.why.map(printLevelReason);
              return [
                period.period,
                levelOf(period),
                cell(why.map(({ en }) => en).join(" ")),
                cell(why.map(({ ja }) => ja).join("")),
              ];
            }),
          ),
        ]
      : ["This summary is public, so the findings are left out."]),
    [...verified.again.map(printAgain), printSignatures(verified.signatures)]
      .map(({ en, ja }) => `- ${prose(en)} ${prose(ja)}`)
      .join("\n"),
    ...githubSummary(verified, { findings: shown }),
    "",
  ].join("\n\n");
}

/** The same of GitHub, in both languages. */
function githubSummary({ github }: Verified, { findings: shown }: Shown): string[] {
  if (github === null) return [`${NOT_ASKED.en} ${NOT_ASKED.ja}`];
  const asked = askedOf(github);
  const rows = asked.map(({ question, counts }) => {
    const [name, told] = [GITHUB_QUESTION_NAMES[question], countsOf(counts)];
    return [cell(name.en), cell(told.en), cell(name.ja), cell(told.ja)];
  });
  const named = asked
    .flatMap((one) => one.named.slice(0, SHOWN))
    .map(({ about, reason }) => {
      const { en, ja } = printAnswer(reason);
      return [cellCode(about), cell(en), cell(ja)];
    });
  return [
    table(["Asked of GitHub", "Answers", "GitHubへの照会", "回答"], rows),
    ...(shown && named.length > 0 ? [table(["About", "What", "内容"], named)] : []),
  ];
}

/** What was verified, for the portal: docs/decisions/0042 says why it stands in a file of its own. */
export function integrityText({
  findings,
  notes,
  periods,
  head,
  github,
  again,
  signatures,
  ...verified
}: Verified): string {
  const { organization, commits, contents } = verified;
  const integrity: Integrity = {
    schema: 1,
    organization,
    commit: head,
    asked: github === null ? "clone" : "github",
    github:
      github === null
        ? null
        : askedOf(github).map(({ question, counts, named }) => ({
            question,
            ...counts,
            named: named.slice(0, NAMED_FAULTS).map(({ about, answer, reason: { reason, with: data } }) => ({
              about,
              answer,
              reason,
              with: data,
            })),
          })),
    commits,
    contents,
    found: findings.length,
    faults: findings
      .slice(0, NAMED_FAULTS)
      .map(({ commit, path, reason: { reason, with: data } }) => ({ commit, path, reason, with: data })),
    again: again.map((one) => ({ ...one })),
    signatures,
    notes: notes
      .slice(0, NAMED_FAULTS)
      .map(({ commit, path, reason: { reason, with: data } }) => ({ commit, path, reason, with: data })),
    periods: periods.map(({ period, level, why, told }) => ({ period, level, why: [...why], told })),
  };
  return `${writeJson(integrity)}\n`;
}
