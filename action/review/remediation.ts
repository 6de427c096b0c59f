import { frozenFiles } from "../../model/certifications/frozen.ts";
import type { Identity } from "../../model/identity.ts";
import type { Filed } from "../../model/governance.ts";
import type { Instant } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Review, ReviewLine } from "../../model/review.ts";
import type { Conflict } from "../../model/reviews/conflict.ts";
import { dueBy, isUndone } from "../../model/reviews/remediation.ts";
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
    [...data.lines, ...(data.conflicts ?? [])].some(
      (one) => isUndone(one) || (one.remediation !== null && isLatest(data, ledger)),
    ),
  );
  if (open.length === 0) return [];
  const frozen = frozenFiles(ledger);
  const waiting = open.filter(({ file }) => !frozen.has(file));
  const view = viewOf(ledger);
  // What was not read may hold what is thought to be gone.
  const looks = ledger.scans.map(({ data }) => data).filter(({ conclusion }) => conclusion === "complete");
  return waiting.flatMap((review) => {
    const { lines, conflicts } = review.data;
    const isOpenAgain = isLatest(review.data, ledger);
    const after = <Row extends Carried>(row: Row, look: () => Seen): Row =>
      isUndone(row) ? closed(row, looks, look()) : isOpenAgain ? undone(row, view, look) : row;
    const data = {
      ...review.data,
      lines: lines.map((line) => after(line, () => onLine(line, seeing(line, review.data, view)))),
      conflicts: conflicts?.map((one) => after(one, () => onConflict(one, view))) ?? null,
    };
    const isSame =
      data.lines.every((line, at) => line === lines[at]) &&
      (data.conflicts ?? []).every((one, at) => one === conflicts?.[at]);
    return isSame ? [] : [{ ...review, data }];
  });
}

/** What has to be carried out: the decision on a line, or the removal of a conflict. */
type Carried = Pick<ReviewLine, "at" | "remediation">;

/** What the ledger shows of it. */
interface Seen {
  /** Since when it is seen to be done: a scan at that time or later saw it; null while it is not. */
  done: Instant | null;
  /** Whether what was done is seen undone. */
  isBack: boolean;
  /** The last use of the access that was to go; null for none. */
  used: Instant | null;
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

const isLatest = ({ entity, regime, opened }: Review, { reviews }: Pick<Ledger, "reviews">): boolean =>
  !reviews.some(({ data }) => data.entity === entity && data.regime === regime && data.opened > opened);

/** What was done, open again where a scan since saw it undone. */
function undone<Row extends Carried>(row: Row, { ledger }: LedgerView, look: () => Seen): Row {
  const { remediation } = row;
  const newest = ledger.scans.at(-1)?.data;
  if (!remediation?.done || newest === undefined || newest.started <= remediation.done) return row;
  if (!look().isBack) return row;
  const { due, done, scan, returned = [] } = remediation;
  const again = { done, scan, seen: newest.started, by: newest.id };
  return { ...row, remediation: { ...dueBy(due), returned: [...returned, again] } };
}

function closed<Row extends Carried>(row: Row, looks: readonly Look[], { done: since, used }: Seen): Row {
  const { remediation, at } = row;
  if (remediation === null || at === null || since === null) return row;
  const after = remediation.returned?.at(-1)?.seen ?? at;
  const look = looks.find(({ started }) => started > after && started >= since);
  return look === undefined
    ? row
    : { ...row, remediation: { ...remediation, done: look.started, scan: look.id, used } };
}

/** What was revoked is back where it is there, and what was modified where it may again what it might. */
function onLine(line: ReviewLine, held: Seeing): Seen {
  const { view } = held;
  const { decision, uid } = line;
  const done = seenDone(line, held);
  const identity = view.identities.get(uid)?.data;
  const isBack =
    done === null &&
    identity !== undefined &&
    (decision === "revoke" || (decision === "modify" && !staysMended({ line, identity, ...held })));
  return { done, isBack, used: lastUseOf(uid, view.ledger) };
}

/** A conflict is removed once the rule that was broken holds, or the identity is gone; what nobody could ask is neither. */
function onConflict({ uid, check }: Conflict, view: LedgerView): Seen {
  const identity = view.identities.get(uid)?.data;
  if (identity === undefined) return { done: null, isBack: false, used: null };
  const gone = goneSince(identity, view);
  const outcome =
    identity.state === "active"
      ? (identity.assessments.find((one) => one.check === check)?.outcome ?? null)
      : null;
  const holds = outcome === "pass" || outcome === "not-applicable";
  return {
    done: gone ?? (holds ? (view.ledger.scans.at(-1)?.data.started ?? null) : null),
    isBack: gone === null && (outcome === "fail" || outcome === "excepted"),
    used: null,
  };
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

/** Reasons to retire that leave the access as it was. */
const STILL_THERE = ["repository-transferred", "no-longer-told"] as const;

/**
 * When an identity was first seen gone; null while it is there. What went to another organisation with its repository
 * is still a credential, and a key that stands elsewhere, or under another name, still opens what it opened.
 */
function goneSince(identity: Identity, view: LedgerView): Instant | null {
  if (identity.state !== "retired") return null;
  const retired = identity.lifecycle.findLast(({ event }) => event === "retire");
  if (retired === undefined || STILL_THERE.some((reason) => reason === retired.reason)) return null;
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
