import { groupBy } from "../../model/group-by.ts";
import { code } from "../../model/markdown.ts";
import { subjectOf } from "../record/body/subject.ts";
import type { FindingChanges } from "../record/findings.ts";

type Resolved = FindingChanges["resolved"][number];

/** What became of findings, for a reviewer. */
function ending({ outcome, retired }: Pick<Resolved, "outcome" | "retired">): string {
  if (retired) return "retired, which ends";
  switch (outcome) {
    case "pass":
      return "passes";
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
    return [`- ${subjectOf(first)}: ${endings.join("; ")}.${link}`];
  });
}
