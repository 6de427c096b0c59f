import type { Identity } from "../../model/identity.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { Instant } from "../../model/instant.ts";
import { sameData } from "../../model/same-data.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Evaluated } from "../evaluate/evaluated.ts";
import type { Absence } from "../evaluate/absent.ts";
import type { Actors } from "../evaluate/actors.ts";
import { continued, ended } from "./lifecycle.ts";
import { NO_PERIODS } from "./periods.ts";

/** What an identity's next record is made from. */
export interface Sighting {
  organization: string;
  observed: ObservedIdentity;
  before: Identity | null;
  evaluated: Evaluated | undefined;
  /** Gives the assessments of a subject, by what was recorded of it, their first days. */
  assess: Assess;
  /** Server time of the scan. */
  at: Instant;
  /** Who did what, as the audit log tells it; nothing unless given. */
  actors?: Actors;
}

const NOBODY: Actors = { made: () => null, removed: () => null };

export type Assess = (
  evaluated: Evaluated | undefined,
  before: Pick<Identity, "assessments"> | null | undefined,
) => Assessment[];

/** The next record of an identity this scan saw; the very one of before, where nothing changed. */
export function seen({
  organization,
  observed,
  before,
  evaluated,
  assess,
  at,
  actors = NOBODY,
}: Sighting): Identity {
  const { uid, title, repository, lastUsed: _use, ...own } = observed;
  const now: Identity = {
    ...own,
    record: "identity",
    schema: 2,
    uid,
    organization,
    repository: repository?.name ?? null,
    repository_id: repository?.id ?? null,
    title,
    state: "active",
    first_observed: before?.first_observed ?? at,
    ownership: evaluated?.ownership ?? null,
    findings: before?.findings ?? NO_PERIODS,
    assessments: assess(evaluated, before),
    lifecycle: continued(observed, before, at, actors),
  };
  return before !== null && sameData(before, now) ? before : now;
}

/** The next record of an identity that is gone: what it was stays, nothing is asked of it any more. */
export const retired = (
  before: Identity,
  absence: Absence,
  at: Instant,
  { removed }: Pick<Actors, "removed"> = NOBODY,
): Identity => ({
  ...before,
  state: "retired",
  assessments: [],
  lifecycle: ended(before.lifecycle, absence, at, absence.reason === "removed" ? removed(before) : null),
});

/** The next record of an identity that could not be looked for: its facts stay, what we can say of it may not. */
export const unseen = (before: Identity, evaluated: Evaluated | undefined, assess: Assess): Identity =>
  evaluated === undefined
    ? before
    : {
        ...before,
        ownership: evaluated.ownership,
        assessments: assess(evaluated, before),
      };
