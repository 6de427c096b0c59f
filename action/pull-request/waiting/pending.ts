import { daysBetween, dayOf, type Instant } from "../../../model/instant.ts";
import { documentKind, isFact, isNoDocument, isOfFleeting } from "../../../model/paths.ts";
import { isSameAt, type Texts } from "../../../model/texts.ts";

/** What waits on the evidence branch for people. */
export interface Pending {
  /** Paths of facts that differ from what base holds. */
  facts: readonly string[];
  /** Days since the oldest scan record that base does not hold; 0 when none waits. */
  waitingDays: number;
}

const isScan = (path: string) => documentKind(path) === "scan";
/** `…/scans/2026/20260112T030011Z.md` says when the scan began. */
const startOf = (path: string) => /\/(\d{4})(\d{2})(\d{2})T[^/]*$/.exec(path)?.slice(1, 4).join("-");

/** Compares the evidence on the branch with what base holds. */
export function pendingOf(approved: Texts, evidence: Texts, now: Instant): Pending {
  const waiting = [...evidence.keys()].filter(
    (path) => !isSameAt(path, approved, evidence) && !isNoDocument(path),
  );
  const days = waiting
    .filter(isScan)
    .flatMap((path) => startOf(path) ?? [])
    .sort();
  return {
    facts: waiting.filter((path) => isFact(path) && !isOfFleeting(path)).sort(),
    waitingDays: days[0] === undefined ? 0 : daysBetween(days[0], dayOf(now)),
  };
}

/** True when two states of the evidence hold the same facts, whatever scans they record. */
export const sameFacts = (one: Texts, other: Texts, now: Instant): boolean =>
  pendingOf(one, other, now).facts.length === 0 && pendingOf(other, one, now).facts.length === 0;

/** What a pull request would be opened, or kept, for. */
export interface Occasion {
  pending: Pending;
  quietDays: number;
  /** True when people closed a pull request with exactly these facts and did not merge it. */
  declined: boolean;
}

/** A pull request is opened for facts nobody has declined, or when scan records have waited long enough. */
export const asksForPullRequest = ({ pending, quietDays, declined }: Occasion): boolean =>
  (pending.facts.length > 0 && !declined) || pending.waitingDays >= quietDays;
