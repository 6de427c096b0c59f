import type { Emergency } from "../../model/emergency.ts";
import { has } from "../../model/identities/traits.ts";
import { dayOf, daysBetween } from "../../model/instant.ts";
import { STALE_DAYS } from "../../model/last-used.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { endOf } from "../queries/emergencies.ts";
import { lastUseOf } from "../review/view.ts";
import { type CertifyFacts, isInPeriod } from "./facts.ts";

/** Grants of emergency access in the period, for the identities of the population. */
export const emergenciesOf = (facts: CertifyFacts): Emergency[] =>
  facts.governance.emergencies
    .map(({ data }) => data)
    .filter(({ identity }) => facts.members.some(({ data }) => data.uid === identity))
    .filter(({ granted_at: at }) => isInPeriod(at, facts))
    .sort((a, b) => byCodePoint(a.emergency, b.emergency));

/** Those that were not taken back in time, or that nobody reviewed. */
export const openIn = (emergencies: readonly Emergency[]): string[] =>
  emergencies
    .filter(({ revoked_at: at, expires_at: limit, review }) => at === null || at > limit || review === null)
    .map(({ emergency }) => emergency);

/** How many grants there were, and of how many of them it is known that they were used, or not known at all. */
export function usedGrantsOf(facts: CertifyFacts): { grants: number; used: number; unknown: number } {
  const all = emergenciesOf(facts).map((one) => useOf(one, facts));
  return {
    grants: all.length,
    used: all.filter((one) => one === "used").length,
    unknown: all.filter((one) => one === "unknown").length,
  };
}

/** GitHub keeps the last use alone, and of some kinds none: a use after the grant leaves open what was before. */
function useOf(one: Emergency, { members, ledger, scan }: CertifyFacts): "used" | "unused" | "unknown" {
  const { identity: uid, granted_at: from, changed_reporting_code: changed } = one;
  if (changed) return "used";
  const kind = members.find(({ data }) => data.uid === uid)?.data.kind;
  if (kind === undefined || !has(kind, "lastUsed") || scan === null) return "unknown";
  const last = lastUseOf(uid, ledger);
  if (last !== null && last >= from) return last <= endOf(one) ? "used" : "unknown";
  if (scan.data.started < endOf(one)) return "unknown";
  // A recorded use hides a newer one until it is stale.
  const isCurrent = last === null || daysBetween(dayOf(last), dayOf(scan.data.started)) >= STALE_DAYS;
  return isCurrent ? "unused" : "unknown";
}
