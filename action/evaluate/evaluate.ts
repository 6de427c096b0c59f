import type { Governance } from "../../model/governance.ts";
import { type Day, dayOf } from "../../model/instant.ts";
import { sameLists } from "../../model/same-lists.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { AnyCheck } from "../checks/check.ts";
import { type Pipeline, UNKNOWN_PIPELINE } from "../queries/pipeline.ts";
import type { EvaluationContext } from "./as-evaluated.ts";
import { claimed } from "./claimed.ts";
import { earlierScans } from "./earlier-scans.ts";
import type { Evaluated } from "./evaluated.ts";
import { gapsOf } from "./gaps.ts";
import { limitsIn } from "./limits-of.ts";
import { ownershipOf } from "./ownership.ts";
import { identitySeen, organizationSeen, repositorySeen, uidOf, uidOfRepository } from "./seen-subjects.ts";
import { vacanciesIn } from "./vacancies.ts";
import { wideningsIn } from "./widenings.ts";
import { type KnownSubjects, unseenIdentities, unseenRepositories } from "./unseen-subjects.ts";

/** What is evaluated, by which checks, against what, and on which day. */
export interface Evaluation {
  checks: readonly AnyCheck[];
  snapshot: Snapshot;
  governance: Governance;
  /** Evidence before this scan: what is active there and was not seen because of a gap is unknown. */
  ledger: KnownSubjects;
  /** UTC day of the scan, by GitHub's clock. */
  today: Day;
  /** What the scan knows of itself; without it, what rests on that is unknown. */
  pipeline?: Pipeline;
  /** Uids of the subjects that are evaluated; without it, all are. */
  only?: ReadonlySet<string>;
}

/** Evaluates every subject by every check that applies to it; sorted by uid, assessments by check id. */
export function evaluate({
  checks,
  snapshot,
  governance,
  ledger,
  today,
  pipeline,
  only,
}: Evaluation): Evaluated[] {
  const isAsked = (uid: string) => only === undefined || only.has(uid);
  const scan: EvaluationContext = {
    snapshot,
    governance,
    gaps: gapsOf(snapshot),
    today,
    pipeline: pipeline ?? UNKNOWN_PIPELINE,
    earlier: earlierScans(ledger),
    ownershipOf: (one) => claimed(ownershipOf(one, governance)).ownership,
    firstSeenOn: firstSeenIn(ledger, today),
    widenedOf: wideningsIn(ledger, today),
    ownerlessSince: vacanciesIn(ledger),
    limitsOf: limitsIn(governance),
    asOneList: sameLists(),
  };
  return [
    ...(isAsked(uidOf(snapshot.organization)) ? [organizationSeen(checks, scan)] : []),
    ...snapshot.repositories
      .filter((one) => isAsked(uidOfRepository(one)))
      .map((one) => repositorySeen(one, checks, scan)),
    ...snapshot.identities.filter(({ uid }) => isAsked(uid)).map((one) => identitySeen(one, checks, scan)),
    ...unseenRepositories(ledger, checks, scan).filter(({ uid }) => isAsked(uid)),
    ...unseenIdentities(ledger, checks, scan).filter(({ uid }) => isAsked(uid)),
  ].sort((a, b) => (a.uid < b.uid ? -1 : 1));
}

function firstSeenIn({ identities }: KnownSubjects, today: Day): (uid: string) => Day {
  let days: ReadonlyMap<string, Day> | null = null;
  return (uid) => {
    days ??= new Map(identities.map(({ data }) => [data.uid, dayOf(data.first_observed)]));
    return days.get(uid) ?? today;
  };
}
