import { SUMMARY_WORDS } from "./summary-words.ts";
import { plainSentence } from "../../model/plain-sentence.ts";
import { limitationSentence } from "../../model/reasons/limitations.ts";
import { sentenceOf } from "../../model/reasons/print.ts";
import { lackingIn } from "../evidence/body/scan.ts";
import type { ScanReport } from "../commands/scan-report.ts";
import { inert } from "./inert.ts";

/** One annotation of the workflow run. */
export interface Annotation {
  level: "warning" | "notice";
  title: string;
  message: string;
}

/** GitHub shows 10 annotations of each level per step and drops the others without a word. */
const SHOWN = 10;

function upTo(all: readonly Annotation[], more: string, rest: (count: number) => string): Annotation[] {
  const [first] = all;
  if (first === undefined || all.length <= SHOWN) return [...all];
  const left = all.length - (SHOWN - 1);
  return [...all.slice(0, SHOWN - 1), { level: first.level, title: more, message: rest(left) }];
}

/** One finding of each subject before the second of any: a subject that fails much would else hide the others. */
function spread(opened: ScanReport["opened"]): ScanReport["opened"] {
  const turns = new Map<string, number>();
  return opened
    .map((finding) => {
      const turn = turns.get(finding.file) ?? 0;
      turns.set(finding.file, turn + 1);
      return { finding, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ finding }) => finding);
}

/**
 * What the run's page shows: a warning for everything that could not be seen, a notice for every finding that this
 * scan opened. Where everyone can read them, `findings` is false and only the number of gaps is told.
 */
export function annotationsOf(report: ScanReport, { findings }: { findings: boolean }): Annotation[] {
  const { opened, scan, language } = report;
  const { limitations } = scan;
  const own = SUMMARY_WORDS[language];
  if (!findings)
    return limitations.length === 0
      ? []
      : [
          {
            level: "warning",
            title: own.unableTitle,
            message: own.namesEach(lackingIn(scan, language)),
          },
        ];
  const unseen = limitations.map((limitation): Annotation => ({
    level: "warning",
    title: own.unableTitle,
    message: inert(plainSentence(limitationSentence(limitation)[language], language)),
  }));
  const found = spread(opened).map(({ check, title, repository, assessment }): Annotation => ({
    level: "notice",
    title: inert(check),
    message: inert(own.found(title, repository, plainSentence(sentenceOf(assessment, language), language))),
  }));
  return [...upTo(unseen, own.more, own.moreUnseen), ...upTo(found, own.more, own.moreFindings)];
}
