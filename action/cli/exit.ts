import { GitHubFailure, type FailureKind } from "../github/failure.ts";
import type { ScanInputs } from "./inputs/scan.ts";
import { Refusal } from "../run/refusal.ts";
import type { ScanReport } from "../commands/scan-report.ts";
import { version } from "./version.ts";

/** 0 done, 1 failed on what was found as asked, 2 bad input or configuration, 3 could not finish. */
export type ExitCode = 0 | 1 | 2 | 3;

/** How a run ends, and the sentence that says why when it is not well. */
export interface Ending {
  code: ExitCode;
  sentence: string | null;
}

const FAILURES: Readonly<Record<FailureKind, ExitCode>> = {
  "bad-credential": 2,
  "organization-not-found": 2,
  unreachable: 3,
  "api-version-refused": 3,
  "rate-limit-exhausted": 3,
};

/** How a finished scan ends, by what the user asked to fail on. */
export function endingOf(report: Pick<ScanReport, "open" | "gaps">, failOn: ScanInputs["failOn"]): Ending {
  const open = report.open.length;
  const gaps = report.gaps.length;
  switch (failOn) {
    case "never":
      return { code: 0, sentence: null };
    case "finding":
      return open === 0
        ? { code: 0, sentence: null }
        : { code: 1, sentence: `Findings are open (${open}), and fail-on is finding.` };
    case "incomplete":
      return gaps === 0
        ? { code: 0, sentence: null }
        : { code: 1, sentence: `Units could not be read to their end (${gaps}), and fail-on is incomplete.` };
    default:
      return failOn satisfies never;
  }
}

/**
 * How a run ends that threw. What we throw ourselves carries a sentence for people; of anything else only its kind
 * is told, because its text and its fields may hold headers, bodies and addresses.
 */
export function endingOfError(error: unknown): Ending {
  if (error instanceof Refusal) return { code: error.exitCode, sentence: error.message };
  if (error instanceof GitHubFailure) return { code: FAILURES[error.kind], sentence: error.message };
  return {
    code: 3,
    sentence: `Countersign ${version} made a mistake of its own and stopped; nothing half-written was pushed. Please report this: ${traced(error)}.`,
  };
}

/** A position in one of our own files; what Node has inside has no such file. */
const FRAME = /^\s+at .*[\\/(]([\w.-]+\.[jt]s:\d+:\d+)\)?$/;

/** Names of an error and its causes, and where in our files it passed: `npm run locate` names the functions. */
function traced(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 5) return "an error without a name";
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const status = "status" in error && typeof error.status === "number" ? ` ${error.status}` : "";
  const frames = (error.stack ?? "").split("\n").flatMap((line) => FRAME.exec(line)?.[1] ?? []);
  const cause = error.cause === undefined ? "" : ` caused by ${traced(error.cause, depth + 1)}`;
  return `${error.name}${code}${status} in ${frames.slice(0, 6).join(" < ") || "nowhere"}${cause}`;
}
