import { isOpen, type Assessment } from "../../model/assessment.ts";
import type { HistoryEntry } from "./portal.ts";
import type { Reviewed } from "./reviewed.ts";
import { isLate } from "./reviews.ts";

/** A step of the strip that evidence shows: when, by whom, in which commit. */
interface Done {
  at: string;
  by: string;
  commit: string;
}

/** The way of an identity from detection to remediation, as far as the ledger records it. */
export interface Steps {
  /** Null only when the history of the file is not there. */
  detected: Done | null;
  /** The pull request that brought the newest evidence; not a review by itself. */
  pullRequest: number | null;
  /** Lines of the newest period's reviews; empty where no review names the identity. */
  reviewed: readonly Reviewed[];
  /** The decisions among them. */
  decided: readonly Reviewed[];
  remediated:
    | { is: "open"; findings: number }
    | { is: "nothing" }
    /** What was decided and no scan has seen done. */
    | { is: "due"; day: string }
    /** What was decided and a scan saw done. */
    | { is: "carried-out"; at: string; scan: string | null; due: string; late: boolean }
    | (Done & { is: "closed"; check: string });
}

const OUTCOME = /^assessments\[([a-z0-9-]+)\]\.outcome$/;
const open = (outcome: string | null) => outcome === "fail" || outcome === "unknown";

/** Reads the steps off history and reviews; a finding counts as closed in the revision that turned its outcome. */
export function stepsOf(
  assessments: readonly Assessment[],
  history: readonly HistoryEntry[],
  lines: readonly Reviewed[],
): Steps {
  const first = history.at(-1);
  const findings = assessments.filter(isOpen).length;
  const reviewed = lines.filter(({ period }) => period === lines[0]?.period);
  const decided = reviewed.filter(({ line }) => line.decision !== null);
  return {
    detected: first ? { at: first.authored, by: first.author, commit: first.commit } : null,
    pullRequest: history[0]?.pullRequest ?? null,
    reviewed,
    decided,
    remediated: findings > 0 ? { is: "open", findings } : (carriedOut(decided) ?? lastClosed(history)),
  };
}

/** What became of the decisions to take something away; null where there were none. */
function carriedOut(decided: readonly Reviewed[]): Steps["remediated"] | null {
  const asked = decided.flatMap(({ line, zone }) =>
    line.remediation === null ? [] : [{ ...line.remediation, zone }],
  );
  const waiting = asked.find(({ done }) => done === null);
  if (waiting !== undefined) return { is: "due", day: waiting.due };
  const [last] = asked.toSorted((a, b) => ((a.done ?? "") < (b.done ?? "") ? 1 : -1));
  return last === undefined || last.done === null
    ? null
    : { is: "carried-out", at: last.done, scan: last.scan, due: last.due, late: isLate(last, last.zone) };
}

function lastClosed(history: readonly HistoryEntry[]): Steps["remediated"] {
  for (const { change, authored, author, commit } of history) {
    if (change.what !== "changed") continue;
    for (const { field, before, after } of change.fields) {
      const check = OUTCOME.exec(field)?.[1];
      if (check !== undefined && open(before) && !open(after))
        return { is: "closed", check, at: authored, by: author, commit };
    }
  }
  return { is: "nothing" };
}
