import { isOpen } from "../../model/assessment.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import { creatorOf } from "../../model/identities/traits.ts";
import type { Identity } from "../../model/identity.ts";
import { type Review, type ReviewLine, UNDECIDED } from "../../model/review.ts";
import { financialRepositoriesOf, permissionsOf } from "../identities/ask.ts";
import { type Change, changeBetween } from "./change.ts";
import { factsDigest, reachIn } from "./facts.ts";
import { isPrivilegedIn, statementOf } from "./population.ts";
import { toRevalidate } from "./revalidate.ts";
import { suggestionFor } from "./suggest.ts";
import { lastUseOf, observedIn, type LedgerView } from "./view.ts";

/** The last completed review of the same entity and regime, and the evidence it rests on; null where that is not at hand. */
export interface LastReview {
  review: Review;
  view: LedgerView | null;
}

/** What lines are made from. */
export interface LinesInput {
  view: LedgerView;
  governance: Governance;
  last: LastReview | null;
  /** Time zone of the days in the review. */
  zone: string;
}

/** What happened to an identity since the last review. */
export function changeSince(
  identity: Identity,
  { view, last, zone }: Omit<LinesInput, "governance">,
): Change {
  if (last === null) return { what: "new", reason: "no-review-before", with: {} };
  const { period, lines } = last.review;
  if (!lines.some(({ uid }) => uid === identity.uid))
    return { what: "new", reason: "not-in-the-last-review", with: { period } };
  const before = last.view?.identities.get(identity.uid);
  if (last.view === null || before === undefined)
    return { what: "new", reason: "last-review-not-read", with: { period } };
  return (
    changeBetween({ identity: before.data, view: last.view }, { identity, view }, zone) ?? {
      what: "unchanged",
      reason: "nothing-changed",
      with: {},
    }
  );
}

/** Whether an identity serves a financial system, or reaches one; where that is not known, it counts as such. */
function isFinancialIn(
  identity: Identity,
  { view, governance }: Pick<LinesInput, "view" | "governance">,
): boolean {
  if ((identity.ownership?.systems ?? []).length > 0) return true;
  const own = identity.repository_id === null ? undefined : view.repositories.get(identity.repository_id);
  if (own !== undefined && own.systems.length > 0) return true;
  const reached = financialRepositoriesOf(
    observedIn(identity, lastUseOf(identity.uid, view.ledger)),
    view.snapshot,
    governance,
  );
  return reached === null || reached.length > 0;
}

/** Who made an identity, where GitHub says so. */
const madeBy = (identity: Identity): string | null =>
  creatorOf(identity) ??
  identity.lifecycle.find(({ event, by }) => event === "create" && by !== null)?.by ??
  null;

/** What a line shows of an identity that its record alone tells. */
export const shownOf = (identity: Identity) => ({
  uid: identity.uid,
  kind: identity.kind,
  title: identity.title,
  repository: identity.repository,
  business_owner: identity.ownership?.business_owner ?? null,
  technical_steward: identity.ownership?.technical_steward ?? null,
  created_by: madeBy(identity),
  permissions: { ...permissionsOf(identity) },
  findings: identity.assessments.filter(isOpen).map(({ check }) => check),
});
export type ShownOfRecord = ReturnType<typeof shownOf>;

/** The line of one identity, not decided on; what it shows is what is decided about. */
export function lineOf({ file, data: identity }: Filed<Identity>, input: LinesInput): ReviewLine {
  const { view, governance } = input;
  const { uid, assessments } = identity;
  const statement = statementOf(identity, governance);
  const { what, ...why } = changeSince(identity, input);
  return {
    ...shownOf(identity),
    file,
    purpose: statement?.purpose ?? null,
    reaches: reachIn(identity, view)?.length ?? null,
    last_used: lastUseOf(uid, view.ledger),
    privileged: isPrivilegedIn(view, identity),
    financial: isFinancialIn(identity, input),
    change: { what, reason: why.reason, with: why.with },
    revalidate: toRevalidate(assessments, statement),
    facts: factsDigest(identity, view),
    suggested: suggestionFor(identity, { what }),
    off_cycle: null,
    ...UNDECIDED,
  };
}

/** Identities that the last review decided on, and that are gone or no longer the entity's. */
export function removedSince({
  view,
  last,
}: Pick<LinesInput, "view" | "last">): Review["population"]["removed"] {
  const lines = last?.review.lines ?? [];
  return [...new Map(lines.map((line) => [line.uid, line])).values()]
    .filter(({ uid }) => view.identities.get(uid)?.data.state !== "active")
    .map(({ uid, kind, title, repository, decision }) => ({
      uid,
      kind,
      title,
      repository,
      decided: decision,
      gone: goneAt(view.identities.get(uid)?.data),
    }));
}

/** When a scan first saw that an identity is gone; null where nothing says so. */
export const goneAt = (identity: Pick<Identity, "lifecycle"> | undefined): string | null =>
  identity?.lifecycle.findLast(({ event }) => event === "retire")?.at ?? null;
