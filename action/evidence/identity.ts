import type { Identity } from "../../model/identity.ts";
import { dayOf, type Instant } from "../../model/instant.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Evaluated } from "../evaluate/evaluated.ts";
import type { Absence } from "../evaluate/absent.ts";
import { steady } from "./last-used.ts";
import { continued, ended } from "./lifecycle.ts";
import { settle } from "./settle.ts";

/** What an identity's next record is made from. */
export interface Sighting {
  organization: string;
  observed: ObservedIdentity;
  before: Identity | null;
  evaluated: Evaluated | undefined;
  /** Server time of the scan. */
  at: Instant;
}

/** The next record of an identity this scan saw. */
export function seen({ organization, observed, before, evaluated, at }: Sighting): Identity {
  const assessments = settle(evaluated?.assessments ?? [], before?.assessments ?? [], dayOf(at));
  const common = {
    record: "identity",
    schema: 2,
    uid: observed.uid,
    organization,
    repository: observed.repository?.name ?? null,
    repository_id: observed.repository?.id ?? null,
    title: observed.title,
    state: "active",
    first_observed: before?.first_observed ?? at,
    ownership: evaluated?.ownership ?? null,
    findings: before?.findings ?? [],
    lifecycle: continued(observed, before, at),
  } as const;
  const steadied = (found: Instant | null, recorded: Instant | null | undefined) =>
    recorded === undefined
      ? { last_used: found, assessments }
      : steady({ recorded, found, before: before?.assessments ?? [], now: assessments });

  switch (observed.kind) {
    case "deploy-key": {
      const last = before?.kind === "deploy-key" ? before.facts.last_used : undefined;
      const { last_used, assessments: worded } = steadied(observed.facts.last_used, last);
      const facts = { ...observed.facts, last_used };
      return { ...common, kind: observed.kind, facts, assessments: [...worded] };
    }
    case "fine-grained-token": {
      const last = before?.kind === "fine-grained-token" ? before.facts.last_used : undefined;
      const { last_used, assessments: worded } = steadied(observed.facts.last_used, last);
      const facts = { ...observed.facts, last_used };
      return { ...common, kind: observed.kind, facts, assessments: [...worded] };
    }
    case "actions-secret":
      return { ...common, kind: observed.kind, facts: observed.facts, assessments };
    default:
      return observed satisfies never;
  }
}

/** The next record of an identity that is gone: what it was stays, nothing is asked of it any more. */
export const retired = (before: Identity, absence: Absence, at: Instant): Identity => ({
  ...before,
  state: "retired",
  assessments: [],
  lifecycle: ended(before.lifecycle, absence, at),
});

/** The next record of an identity that could not be looked for: its facts stay, what we can say of it may not. */
export const unseen = (before: Identity, evaluated: Evaluated | undefined, at: Instant): Identity =>
  evaluated === undefined
    ? before
    : {
        ...before,
        ownership: evaluated.ownership,
        assessments: settle(evaluated.assessments, before.assessments, dayOf(at)),
      };
