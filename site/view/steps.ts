import { isOpen, type Assessment } from "../../model/assessment.ts";
import type { HistoryEntry } from "./portal.ts";

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
  remediated: { is: "open"; findings: number } | { is: "nothing" } | (Done & { is: "closed"; check: string });
}

const OUTCOME = /^assessments\[([a-z0-9-]+)\]\.outcome$/;
const open = (outcome: string | null) => outcome === "fail" || outcome === "unknown";

/** Reads the steps off the history; a finding counts as closed in the revision that turned its outcome. */
export function stepsOf(assessments: readonly Assessment[], history: readonly HistoryEntry[]): Steps {
  const first = history.at(-1);
  const findings = assessments.filter(isOpen).length;
  return {
    detected: first ? { at: first.authored, by: first.author, commit: first.commit } : null,
    pullRequest: history[0]?.pullRequest ?? null,
    remediated: findings > 0 ? { is: "open", findings } : lastClosed(history),
  };
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
