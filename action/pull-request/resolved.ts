import { groupBy } from "../../model/group-by.ts";
import { code } from "../../model/markdown.ts";
import { subjectOf } from "../evidence/body/subject.ts";
import { count } from "../../model/count.ts";
import { RESOLVED_BY, type ResolvedBy } from "../../model/finding.ts";
import type { Assessed, FindingChanges } from "../evaluate/findings.ts";

type Resolved = FindingChanges["resolved"][number];

/** What became of findings, for a reviewer. */
function ending({ outcome, retired }: Pick<Resolved, "outcome" | "retired">): string {
  if (retired) return "retired, which ends";
  switch (outcome) {
    case "pass":
      return "passes";
    case "stated":
      return "is answered by a document alone for";
    case "excepted":
      return "is excepted from";
    case "not-applicable":
      return "no longer concerned by";
    case "fail":
    case "unknown":
      throw new Error(`A finding that is ${outcome} is open, not resolved.`);
    default:
      return outcome satisfies never;
  }
}

/** One line per subject: what became of each of its findings. With `files` it links to the evidence there. */
export function resolvedLines(resolved: readonly Resolved[], files: string | null): string[] {
  return [...groupBy(resolved, ({ file }) => file).values()].flatMap((findings) => {
    const [first] = findings;
    if (first === undefined) return [];
    const endings = [...groupBy(findings, ending)].map(
      ([words, ended]) => `${words} ${ended.map(({ check }) => code(check)).join(", ")}`,
    );
    const link = files === null ? "" : ` [Evidence](${files}/${first.file})`;
    return [`- ${subjectOf(first, "en")}: ${endings.join("; ")}.${link}`];
  });
}

const WORDS: Readonly<Record<ResolvedBy, string>> = {
  fact: "by changed facts",
  statement: "by what people state",
  limit: "by a changed limit",
  exception: "by an exception",
};

type By = Pick<Resolved, "by">;

/** How many findings are open no more, and by what, in one sentence; each cause is counted where there are several. */
export function resolvedSentence(resolved: readonly By[]): string {
  const causes = [...RESOLVED_BY, null].flatMap((by) => {
    const n = resolved.filter((one) => one.by === by).length;
    return n === 0 ? [] : [{ n, words: by === null ? "for a reason that is not recorded" : WORDS[by] }];
  });
  const were = `${count(resolved.length, "finding")} ${resolved.length === 1 ? "was" : "were"} resolved`;
  const [only] = causes;
  return causes.length === 1 && only !== undefined
    ? `${were} ${only.words}.`
    : `${were}: ${causes.map(({ n, words }) => `${n} ${words}`).join(", ")}.`;
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
