import { SUMMARY_WORDS } from "./summary-words.ts";
import type { DriftDifference, DriftSide } from "../../model/drift.ts";
import { code } from "../../model/markdown.ts";
import { plainSentence } from "../../model/plain-sentence.ts";
import {
  printCompared,
  printDifference,
  printNotCompared,
  printValue,
} from "../../model/reasons/drift/print-drift.ts";
import type { DriftFound } from "../commands/drift.ts";
import { driftLines, driftSentence, openDifferences } from "../pull-request/body/drifted.ts";
import { fitted } from "../pull-request/body/share.ts";
import { inert } from "./inert.ts";
import { LIMIT } from "./summary.ts";

interface Shown {
  findings: boolean;
}

function side(one: DriftSide): string {
  const read = printCompared(one, "en");
  return `    ${one.file}, ${one.field}: ${printValue(one, "en")}${read === null ? "" : ` (read as ${read})`}`;
}

function difference(one: DriftDifference): string[] {
  const { rule, control, verdict, variance, left, right } = one;
  const accepted = variance === null ? "" : ` (variance ${variance})`;
  return [
    `${rule}${control === null ? "" : ` ${control}`} ${verdict}${accepted}: ${printDifference(one).en}`,
    side(left),
    side(right),
  ];
}

/** The report for people: every difference with both places, accepted ones last; then what no rule could tell. */
export function driftReportLines({ drift, commit }: DriftFound, { findings }: Shown): string[] {
  const accepted = drift.differences.filter(({ verdict }) => verdict === "accepted");
  const unknown = drift.rules.flatMap(({ rule, unknown: why }) =>
    why.length === 0 ? [] : [`${rule} unknown: ${printNotCompared(why).en}`],
  );
  return [
    ...(findings ? [...openDifferences(drift), ...accepted].flatMap(difference) : []),
    ...(findings ? unknown : []),
    `Drift of ${drift.organization} at ${commit}. ${driftSentence(drift, "en")}`,
  ];
}

/** The job summary of a look for drift. */
export function driftSummary({ drift, commit, language }: DriftFound, { findings }: Shown): string {
  const own = SUMMARY_WORDS[language];
  const head = [
    `# ${own.driftHeading(code(drift.organization))}`,
    driftSentence(drift, language),
    own.readAt(code(commit)),
    ...(findings ? [] : [own.driftForEveryone]),
  ].join("\n\n");
  if (!findings) return `${head}\n`;
  // A character takes up to three bytes, and the limit counts bytes.
  const room = Math.floor(LIMIT / 3) - head.length;
  return `${head}\n\n${fitted(driftLines(drift, language), room).join("\n")}\n`;
}

/** An annotation at a place of a file. */
export interface PlacedAnnotation {
  level: "error" | "warning";
  title: string;
  message: string;
  file: string;
  line: number;
}

/** GitHub shows 10 annotations of each level per step and drops the others without a word. */
const SHOWN = 10;

/** One annotation on each of the two files of a difference: an error where it blocks, else a warning. */
export function driftAnnotations(
  { drift, texts, language }: DriftFound,
  { findings }: Shown,
): PlacedAnnotation[] {
  if (!findings) return [];
  const all = openDifferences(drift).flatMap((one) =>
    [one.left, one.right].map(({ file, field, ...side }): PlacedAnnotation => ({
      level: one.verdict === "block" ? "error" : "warning",
      title: one.rule,
      message: inert(
        SUMMARY_WORDS[language].differs(
          plainSentence(printDifference(one)[language], language),
          field,
          printValue(side, language),
        ),
      ),
      file,
      line: lineOf(texts.get(file) ?? "", field),
    })),
  );
  const upTo = (level: PlacedAnnotation["level"]) => all.filter((one) => one.level === level).slice(0, SHOWN);
  return [...upTo("error"), ...upTo("warning")];
}

/** The line on which a field of the front matter begins; the first where it is not found. */
function lineOf(text: string, field: string): number {
  const name = /^[\w-]+/.exec(field)?.[0] ?? "";
  const at = text.split("\n").findIndex((line) => name !== "" && line.startsWith(`${name}:`));
  return at < 0 ? 1 : at + 1;
}
