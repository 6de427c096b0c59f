import { code } from "../../model/markdown.ts";
import type { Outcome } from "../../model/assessment.ts";
import type { FindingChanges } from "../record/findings.ts";

type Resolved = FindingChanges["resolved"][number];

/** What became of findings, for a reviewer. */
function ending(outcome: Outcome): string {
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
  return [...Map.groupBy(resolved, ({ file }) => file).values()].flatMap((findings) => {
    const [first] = findings;
    if (first === undefined) return [];
    const place = first.repository === null ? "" : ` in ${code(first.repository)}`;
    const endings = [...Map.groupBy(findings, ({ outcome }) => ending(outcome))].map(
      ([words, ended]) => `${words} ${ended.map(({ check }) => code(check)).join(", ")}`,
    );
    const link = files === null ? "" : ` [Evidence](${files}/${first.file})`;
    return [`- ${code(first.title)}${place}: ${endings.join("; ")}.${link}`];
  });
}
