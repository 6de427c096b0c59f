import { EVENT_NAMES } from "../../model/identities/event-names.ts";
import { OUTCOME_NAMES } from "../../model/outcome-names.ts";
import { rolesIn } from "../../model/role-name.ts";
import { UNIT_NAMES } from "../../model/unit-names.ts";
import type { LIFECYCLE_EVENTS } from "../../model/identity.ts";
import type { Frequency } from "../../model/control.ts";
import type { Outcome } from "../../model/assessment.ts";
import type { UnitState } from "../../model/unit.ts";

/** Names of things that evidence names by id. Ids that content may invent (checks, roles) are open lists. */
export interface Names {
  outcome: Record<Outcome, string>;
  outcomeMeans: Record<Outcome, string>;
  unit: Record<UnitState, string>;
  unitMeans: Record<UnitState, string>;
  kind: Record<"repository" | "organization", string>;
  event: Record<(typeof LIFECYCLE_EVENTS)[number], string>;
  frequency: Record<Frequency, string>;
  /** By check id. */
  /** By role id. */
  role: Readonly<Record<string, string>>;
  /** By id of a process or a verb. */
  system: Readonly<Record<string, string>>;
}

export const namesEn: Names = {
  outcome: {
    pass: OUTCOME_NAMES.pass.en,
    stated: OUTCOME_NAMES.stated.en,
    fail: OUTCOME_NAMES.fail.en,
    unknown: OUTCOME_NAMES.unknown.en,
    "not-applicable": OUTCOME_NAMES["not-applicable"].en,
    excepted: OUTCOME_NAMES.excepted.en,
  },
  outcomeMeans: {
    pass: "What the check asks for was seen to be so.",
    stated: "A document says so, and no scan could see it. It is never counted as a pass.",
    fail: "What the check asks for was seen not to be so.",
    unknown:
      "The facts could not be seen. It is never a pass and never a fail, and it stays open until they can be.",
    "not-applicable": "The question does not apply to this subject.",
    excepted: "It failed, and an approved exception that has not expired covers it.",
  },
  unit: {
    complete: UNIT_NAMES.complete.en,
    partial: UNIT_NAMES.partial.en,
    denied: UNIT_NAMES.denied.en,
    unavailable: UNIT_NAMES.unavailable.en,
    "not-applicable": UNIT_NAMES["not-applicable"].en,
    vanished: UNIT_NAMES.vanished.en,
    error: UNIT_NAMES.error.en,
    "not-attempted": UNIT_NAMES["not-attempted"].en,
  },
  unitMeans: {
    complete: "Read to its end.",
    partial: "Read, but not to its end; what was read is kept, nothing is concluded from what is missing.",
    denied: "GitHub refused it; the exact permission that would make it readable is named.",
    unavailable: "The plan of the organisation does not offer it.",
    "not-applicable": "The feature is off, so there is nothing to read.",
    vanished: "It was listed and was gone when it was asked for.",
    error: "GitHub answered with an error or with something that could not be understood.",
    "not-attempted": "It was not asked for, because something it depends on could not be read.",
  },
  kind: {
    repository: "Repository",
    organization: "Organisation",
  },
  event: {
    create: EVENT_NAMES.create.en,
    approve: EVENT_NAMES.approve.en,
    use: EVENT_NAMES.use.en,
    rotate: EVENT_NAMES.rotate.en,
    widen: EVENT_NAMES.widen.en,
    suspend: EVENT_NAMES.suspend.en,
    reinstate: EVENT_NAMES.reinstate.en,
    transfer: EVENT_NAMES.transfer.en,
    retire: EVENT_NAMES.retire.en,
  },
  frequency: {
    continuous: "continuously",
    daily: "daily",
    weekly: "weekly",
    monthly: "monthly",
    quarterly: "quarterly",
    "semi-annual": "semi-annually",
    annual: "annually",
    event: "at each event",
  },
  role: rolesIn("en"),
  system: {
    "journal-entry": "journal entry",
    revenue: "revenue",
    close: "period close",
    reconciliation: "reconciliation",
    receivables: "receivables",
    consolidation: "consolidation",
    disclosure: "disclosure",
    create: "create",
    modify: "modify",
    transmit: "transmit",
    suppress: "suppress",
    post: "post",
    approve: "approve",
    export: "export",
  },
};
