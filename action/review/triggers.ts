import { addBusinessDays } from "../../model/business-days.ts";
import type { Instant } from "../../model/instant.ts";
import type { TriggerReason } from "../../model/reasons/reviews/triggers.ts";
import type { Review, ReviewLine } from "../../model/review.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { changeBetween } from "./change.ts";
import { factsDigest, visibilityIn } from "./facts.ts";
import { goneAt, lineOf, type LinesInput } from "./lines.ts";
import type { Members } from "./population.ts";
import { lastUseOf, type LedgerView } from "./view.ts";
import { dayIn } from "../../model/time-zone.ts";

/** Business days within which a line that came up between cycles is decided: on a financial path, and elsewhere. */
const DUE = { financial: 5, other: 10 } as const;

/** What an open review is held against. */
export interface TriggerInput extends LinesInput {
  /** The evidence that the population was frozen from. */
  frozen: LedgerView;
  /** Whom the review would look at now. */
  members: Members;
  /** Commit whose evidence is held against it, and when. */
  commit: string;
  at: Instant;
  holidays: readonly string[];
}

/**
 * The lines of an open review, with what came up since its population was frozen. A line that nobody had decided on
 * shows the later state in its place; one that somebody did stays as it is, and another is put beside it.
 */
export function linesWithTriggers({ lines }: Pick<Review, "lines">, input: TriggerInput): ReviewLine[] {
  const known = new Set(lines.map(({ uid }) => uid));
  const changed = lines.flatMap((line): ReviewLine[] => {
    if (lines.some((other) => other.uid === line.uid && isLater(other, line))) return [line];
    const why = triggerOf(line, input);
    if (why === null) return [line];
    return line.decision === null
      ? [laterLine(line, why, input, true)]
      : [line, laterLine(line, why, input, false)];
  });
  const added = input.members.identities
    .filter(
      ({ data }) => !known.has(data.uid) && input.frozen.identities.get(data.uid)?.data.state === "active",
    )
    .map((one) => offCycle(lineOf(one, input), { reason: "now-relevant", with: {} }, input, false));
  return [...changed, ...added].sort((a, b) => byCodePoint(a.uid, b.uid) || byTime(a, b));
}

const byTime = (a: ReviewLine, b: ReviewLine): number =>
  byCodePoint(a.off_cycle?.noticed ?? "", b.off_cycle?.noticed ?? "");
const isLater = (one: ReviewLine, other: ReviewLine): boolean => byTime(one, other) > 0;

/** Why a line has to be decided on anew; null where it shows what is so. */
function triggerOf(line: ReviewLine, { frozen, view, zone }: TriggerInput): TriggerReason | null {
  const now = view.identities.get(line.uid)?.data;
  if (now?.state !== "active") {
    // What somebody decided on is watched by whoever follows up the decision.
    if (line.decision !== null || line.off_cycle?.reason === "gone") return null;
    const gone = goneAt(now);
    return { reason: "gone", with: { on: gone === null ? null : dayIn(zone, gone) } };
  }
  const used = lastUseOf(line.uid, view.ledger);
  if (line.revalidate.includes("dormant") && used !== null && used > (line.last_used ?? ""))
    return { reason: "used-again", with: { on: dayIn(zone, used) } };
  if (factsDigest(now, view) === line.facts) return null;
  const then = frozen.identities.get(line.uid)?.data;
  if (then === undefined) return { reason: "facts-changed", with: {} };
  const [before, after] = [visibilityIn(then, frozen), visibilityIn(now, view)];
  const change = changeBetween({ identity: then, view: frozen }, { identity: now, view }, zone);
  switch (change?.reason) {
    case "permissions-grown":
    case "owner-changed":
    case "reach-grown":
    case "reach-not-known":
    case "entities-changed":
      return change;
    default:
      return before !== null && after !== null && before !== after
        ? { reason: "visibility-changed", with: { before, after } }
        : { reason: "facts-changed", with: {} };
  }
}

/** The line as it would be opened now; of what is gone, as it was. */
function laterLine(line: ReviewLine, why: TriggerReason, input: TriggerInput, replaces: boolean): ReviewLine {
  const now = input.view.identities.get(line.uid);
  const shown =
    now?.data.state === "active"
      ? lineOf(now, input)
      : { ...line, facts: now === undefined ? line.facts : factsDigest(now.data, input.view) };
  return offCycle(shown, why, input, replaces);
}

function offCycle(
  line: ReviewLine,
  { reason, with: data }: TriggerReason,
  { commit, at, zone, holidays }: TriggerInput,
  replaces: boolean,
): ReviewLine {
  const days = line.financial ? DUE.financial : DUE.other;
  const due = addBusinessDays(dayIn(zone, at), days, holidays);
  return { ...line, off_cycle: { reason, with: data, commit, noticed: at, due, replaces } };
}
