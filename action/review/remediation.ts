import { frozenFiles } from "../../model/certifications/frozen.ts";
import type { Identity } from "../../model/identity.ts";
import type { Filed } from "../../model/governance.ts";
import type { Instant } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Review, ReviewLine } from "../../model/review.ts";
import { samePerson } from "../../model/roster.ts";
import type { Scan } from "../../model/scan.ts";
import { permissionsOf } from "../identities/ask.ts";
import { isMore } from "./change.ts";
import { reachIn } from "./facts.ts";
import { isMended, staysMended } from "./mended.ts";
import { lastUseOf, viewOf, type LedgerView } from "./view.ts";

/** What a scan says of when it looked, and whether it saw everything. */
type Look = Pick<Scan, "id" | "started" | "conclusion">;

/**
 * The reviews of a ledger in which something was seen done, or seen undone: by the ledger's own scans, the last of them
 * included. Once the next review of an entity and regime is open, that one decides on what came back. One that was
 * certified stays as it is: what was open in it was excepted, and an identity's own file tells what came of it.
 */
export function remediated(ledger: Ledger): Filed<Review>[] {
  const open = ledger.reviews.filter(({ data }) =>
    data.lines.some((line) => isWaiting(line) || (line.remediation !== null && isLatest(data, ledger))),
  );
  if (open.length === 0) return [];
  const frozen = frozenFiles(ledger);
  const waiting = open.filter(({ file }) => !frozen.has(file));
  const view = viewOf(ledger);
  // What was not read may hold what is thought to be gone.
  const looks = ledger.scans.map(({ data }) => data).filter(({ conclusion }) => conclusion === "complete");
  return waiting.flatMap((review) => {
    const isOpenAgain = isLatest(review.data, ledger);
    const lines = review.data.lines.map((line) =>
      isWaiting(line)
        ? lineAfter(line, looks, seeing(line, review.data, view))
        : isOpenAgain
          ? undone(line, seeing(line, review.data, view))
          : line,
    );
    return lines.every((line, at) => line === review.data.lines[at])
      ? []
      : [{ ...review, data: { ...review.data, lines } }];
  });
}

/** The ledger as a line is held against it. */
interface Seeing {
  view: LedgerView;
  /** When the scan looked that the line shows, or when what came up later was noticed. */
  shown: Instant;
}

const seeing = (line: ReviewLine, { population }: Review, view: LedgerView): Seeing => ({
  view,
  shown:
    line.off_cycle?.noticed ??
    view.ledger.scans.find(({ data }) => data.id === population.scan)?.data.started ??
    population.frozen,
});

const isWaiting = ({ remediation }: ReviewLine): boolean => remediation !== null && remediation.done === null;

const isLatest = ({ entity, regime, opened }: Review, { reviews }: Pick<Ledger, "reviews">): boolean =>
  !reviews.some(({ data }) => data.entity === entity && data.regime === regime && data.opened > opened);

/** A line that was done, open again where what was revoked is there, or what was modified may again what it might. */
function undone(line: ReviewLine, held: Seeing): ReviewLine {
  const { view } = held;
  const { remediation, decision } = line;
  const newest = view.ledger.scans.at(-1)?.data;
  if (!remediation?.done || newest === undefined) return line;
  if (newest.started <= remediation.done || (decision !== "revoke" && decision !== "modify")) return line;
  const identity = view.identities.get(line.uid)?.data;
  if (identity === undefined || seenDone(line, held) !== null) return line;
  if (decision === "modify" && staysMended({ line, identity, ...held })) return line;
  const { done, scan, returned = [] } = remediation;
  const again = { done, scan, seen: newest.started, by: newest.id };
  return {
    ...line,
    remediation: { ...remediation, done: null, scan: null, used: null, returned: [...returned, again] },
  };
}

function lineAfter(line: ReviewLine, looks: readonly Look[], held: Seeing): ReviewLine {
  const { remediation, at, uid } = line;
  if (remediation?.done !== null || at === null) return line;
  const since = seenDone(line, held);
  if (since === null) return line;
  const after = remediation.returned?.at(-1)?.seen ?? at;
  const look = looks.find(({ started }) => started > after && started >= since);
  if (look === undefined) return line;
  const used = lastUseOf(uid, held.view.ledger);
  return { ...line, remediation: { ...remediation, done: look.started, scan: look.id, used } };
}

/** Since when what was decided is seen to be done: a scan at that time or later saw it; null while it is not. */
function seenDone(line: ReviewLine, held: Seeing): Instant | null {
  const { view } = held;
  const identity = view.identities.get(line.uid)?.data;
  const newest = view.ledger.scans.at(-1)?.data.started;
  if (identity === undefined || newest === undefined) return null;
  const gone = goneSince(identity, view);
  switch (line.decision) {
    case "revoke":
      return gone;
    case "modify":
      if (gone !== null || identity.state !== "active") return gone;
      return mayLess(line, identity, view) || isMended({ line, identity, ...held }) ? newest : null;
    case "transfer": {
      const owner = identity.ownership?.business_owner ?? null;
      const isTheirs = owner !== null && line.transfer_to !== null && samePerson(owner, line.transfer_to);
      return gone ?? (isTheirs ? newest : null);
    }
    case "keep":
    case "except":
    case "escalate":
    case null:
      return null;
    default:
      return line.decision satisfies never;
  }
}

/**
 * When an identity was first seen gone; null while it is there. What went to another organisation with its repository
 * is still a credential, and a key that stands elsewhere, or under another name, still opens what it opened.
 */
function goneSince(identity: Identity, view: LedgerView): Instant | null {
  if (identity.state !== "retired") return null;
  const retired = identity.lifecycle.findLast(({ event }) => event === "retire");
  if (retired === undefined || retired.reason === "repository-transferred") return null;
  return standsElsewhere(identity, view) ? null : retired.at;
}

/** A public key is the same credential wherever it stands; null for a kind whose credential GitHub does not show. */
const fingerprintOf = ({ facts }: Identity): string | null =>
  "fingerprint" in facts ? facts.fingerprint : null;

function standsElsewhere(identity: Identity, { ledger }: LedgerView): boolean {
  const fingerprint = fingerprintOf(identity);
  return (
    fingerprint !== null &&
    ledger.identities.some(({ data }) => data.state === "active" && fingerprintOf(data) === fingerprint)
  );
}

/** Whether an identity may do less than the line shows, and nothing more. */
function mayLess(line: ReviewLine, identity: Identity, view: LedgerView): boolean {
  const now = permissionsOf(identity) ?? {};
  const names = [...new Set([...Object.keys(line.permissions), ...Object.keys(now)])];
  const levels = names.map((name) => [line.permissions[name] ?? null, now[name] ?? null] as const);
  if (levels.some(([before, after]) => isMore(before, after))) return false;
  const reaches = reachIn(identity, view)?.length ?? null;
  if (line.reaches !== null && reaches !== null && reaches > line.reaches) return false;
  const isFewer = line.reaches !== null && reaches !== null && reaches < line.reaches;
  return isFewer || levels.some(([before, after]) => before !== after);
}
