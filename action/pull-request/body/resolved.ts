import type { Language } from "../../../model/language.ts";
import { groupBy } from "../../../model/group-by.ts";
import { code } from "../../../model/markdown.ts";
import { subjectOf } from "../../evidence/body/subject.ts";
import { WORDS } from "./words.ts";
import type { PullRequestWords } from "./words-en.ts";
import { RESOLVED_BY } from "../../../model/finding.ts";
import type { Assessed, FindingChanges } from "../../evaluate/findings.ts";

type Resolved = FindingChanges["resolved"][number];

/** What became of a finding, for a reviewer; `checks` are named in it. */
function ending({
  outcome,
  retired,
}: Pick<Resolved, "outcome" | "retired">): keyof PullRequestWords["ended"] {
  if (retired) return "retired";
  switch (outcome) {
    case "pass":
    case "stated":
    case "excepted":
    case "not-applicable":
      return outcome;
    case "fail":
    case "unknown":
      throw new Error(`A finding that is ${outcome} is open, not resolved.`);
    default:
      return outcome satisfies never;
  }
}

/** One line per subject: what became of each of its findings. With `files` it links to the evidence there. */
export function resolvedLines(
  resolved: readonly Resolved[],
  files: string | null,
  language: Language,
): string[] {
  const own = WORDS[language];
  return [...groupBy(resolved, ({ file }) => file).values()].flatMap((findings) => {
    const [first] = findings;
    if (first === undefined) return [];
    const endings = [...groupBy(findings, ending)].map(([how, ended]) =>
      own.ended[how](ended.map(({ check }) => code(check)).join(own.comma)),
    );
    const link = files === null ? "" : ` [${own.evidence}](${files}/${first.file})`;
    return [`- ${own.endings(subjectOf(first, language), endings)}${link}`];
  });
}

type By = Pick<Resolved, "by">;

/** How many findings are open no more, and by what, in one sentence; each cause is counted where there are several. */
export function resolvedSentence(resolved: readonly By[], language: Language): string {
  const own = WORDS[language];
  const causes = [...RESOLVED_BY, null].flatMap((by) => {
    const n = resolved.filter((one) => one.by === by).length;
    return n === 0 ? [] : [[n, by === null ? own.byUnknown : own.by[by]] as const];
  });
  return own.resolved(resolved.length, causes);
}

/** Findings that nobody mended: a limit or an exception closed them, and a person must look at that. */
export const closedByRules = <One extends By>(resolved: readonly One[]): One[] =>
  resolved.filter(({ by }) => by === "limit" || by === "exception");

/** What closed each finding last, as the evidence of its subject keeps it. */
export function withCauses(resolved: readonly Resolved[], subjects: readonly Assessed[]): Resolved[] {
  const periods = new Map(subjects.map(({ file, periods: own }) => [file, own]));
  return resolved.map((one) => {
    const closed = periods
      .get(one.file)
      ?.filter(({ check, closed: day }) => check === one.check && day !== null);
    return { ...one, by: closed?.at(-1)?.by ?? one.by };
  });
}
