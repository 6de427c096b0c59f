import type { Filed, Governance } from "../../model/governance.ts";
import { isFleeting } from "../../model/identities/traits.ts";
import type { Identity } from "../../model/identity.ts";
import type { OwnershipStatement } from "../../model/ownership.ts";
import { reportingRelevanceIsDecided } from "../../model/reasons/reporting-relevance-is-decided.ts";
import type { Review } from "../../model/review.ts";
import { entitiesServed, serves } from "../../model/subjects.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { isPrivileged } from "../identities/ask.ts";
import type { Campaign } from "./calendar.ts";
import { lastUseOf, observedIn, type LedgerView } from "./view.ts";

/** Whom a review looks at, and whom it leaves out. */
export interface Members {
  identities: readonly Filed<Identity>[];
  excluded: Review["population"]["excluded"];
}

const NOTHING = reportingRelevanceIsDecided.reasons["decided-that-it-can-do-nothing"];

/** Who decided that an identity can do nothing to reporting; null where nobody did, which presumes that it can. */
function whoDecidedNothing({ assessments }: Identity): string | null {
  const found = assessments.find(({ check }) => check === reportingRelevanceIsDecided.id);
  if (found?.reason !== "decided-that-it-can-do-nothing") return null;
  const read = NOTHING.data.safeParse(found.with);
  return read.success ? read.data.by : null;
}

/** The statement that an identity's ownership comes from; null where none selects it, or it is not there any more. */
export const statementOf = (
  { ownership }: Pick<Identity, "ownership">,
  { statements }: Pick<Governance, "statements">,
): OwnershipStatement | null => statements.find(({ file }) => file === ownership?.statement)?.data ?? null;

/**
 * The active identities that serve an entity, by uid. Where the regime is about reporting, those are left out of which
 * somebody decided that they can do nothing to it; one that is privileged stays in all the same. What GitHub takes away
 * by itself after one piece of work is gone before anybody decides on it, and stands in no review.
 */
export function membersOf(
  view: LedgerView,
  { entity, regime }: Pick<Campaign, "entity" | "regime">,
  governance: Pick<Governance, "statements">,
): Members {
  const own = view.ledger.identities
    .filter(({ data }) => data.state === "active" && !isFleeting(data))
    .filter(({ data }) => serves(entitiesServed(data, view.repositories), entity.data.entity))
    .sort((a, b) => byCodePoint(a.data.uid, b.data.uid));
  if (regime.data.reviews.population === "all") return { identities: own, excluded: [] };
  const excluded: Members["excluded"] = [];
  const identities = own.filter(({ data }) => {
    const by = whoDecidedNothing(data);
    if (by === null || isPrivilegedIn(view, data)) return true;
    const reason = statementOf(data, governance)?.reporting?.rationale ?? "";
    excluded.push({ uid: data.uid, title: data.title, privileged: false, reason, by });
    return false;
  });
  return { identities, excluded };
}

/** Whether an identity of the ledger is privileged. */
export const isPrivilegedIn = (view: LedgerView, identity: Identity): boolean =>
  isPrivileged(observedIn(identity, lastUseOf(identity.uid, view.ledger)), view.snapshot);
