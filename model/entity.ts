import { z } from "zod";
import { ControlId } from "./assessment.ts";
import { Frequency } from "./control.ts";
import { Day } from "./instant.ts";
import { Language } from "./language.ts";
import { isYearEnd, PeriodId } from "./period.ts";
import { ParameterSettings } from "./parameters.ts";
import { RegimeId } from "./regime.ts";
import { Id, Login, Names, Sentence, Slug } from "./text.ts";
import { SourceId } from "./unit.ts";
import { TimeZone } from "./time-zone.ts";

/** One person in one role of one entity, for a time. */
export const RosterEntry = z.strictObject({
  role: Slug.describe(
    "The role, `control-operator`, `controller`, `business-owner`, `technical-steward`, `auditor`.",
  ),
  login: Login.describe("GitHub login."),
  id: Id.describe("GitHub numeric id; a login can be reused, an id cannot."),
  name: Sentence.describe("Legal name."),
  from: Day.describe("First day in the role."),
  to: Day.nullable().describe("Last day in the role; null while it lasts."),
  competence: Sentence.nullable().default(null).describe("Why this person can judge what the role decides."),
  delegated_by: Login.nullable().default(null).describe("Whose role it is, where it is held by delegation."),
});
export type RosterEntry = z.infer<typeof RosterEntry>;

/** The documented decision whether the entity's part of a regime is assessed. */
export const Scoping = z.strictObject({
  regime: RegimeId.describe("The regime."),
  controls: z.array(ControlId).default([]).describe("Controls the decision is about; empty for all."),
  included: z.boolean().describe("Whether they are assessed."),
  reason: Sentence.describe("Why."),
  decided_by: Login.describe("Who decided."),
  decided_on: Day.describe("When."),
});

/** What the entity does otherwise than its regimes' overlays say, until the next entry on the same begins. */
export const Override = z.strictObject({
  regime: RegimeId.describe("The regime whose overlay is overridden."),
  control: ControlId.describe("The control."),
  effective_from: Day.describe(
    "First day it holds; before it, and where it leaves something out, what the overlay says does.",
  ),
  frequency: Frequency.optional().describe("How often here."),
  performer: Slug.optional().describe("Roster role that performs it here."),
  approver: Slug.optional().describe("Roster role that approves it here."),
  reason: Sentence.describe("Why it is done otherwise."),
});
export type Override = z.infer<typeof Override>;

/** Of two entries that begin on one day nobody could tell which is in force. */
function isOneADay(overrides: readonly Override[]): boolean {
  const keys = overrides.map((one) => [one.regime, one.control, one.effective_from].join(" "));
  return new Set(keys).size === keys.length;
}

/** What keeps a population from being complete, or a review from being opened. */
export const REVIEW_GAPS = ["source-not-read", "scan-too-old", "owners-missing"] as const;

/** That a review is opened although something is held against its population. */
export const AcceptedGap = z.strictObject({
  regime: RegimeId.describe("The regime of the review."),
  period: PeriodId.describe("The period of the review; the next one needs an acceptance of its own."),
  gap: z.enum(REVIEW_GAPS).describe("What is held against the population."),
  source: SourceId.nullable()
    .default(null)
    .describe("The source that could not be read, for `source-not-read`; null for every source."),
  accepted_by: Login.describe("Who accepted it: somebody who holds the role that approves the review."),
  accepted_on: Day.describe("When."),
  rationale: Sentence.describe("Why the review is worth its while all the same."),
});
export type AcceptedGap = z.infer<typeof AcceptedGap>;

/** A legal entity: `controls/entities/<id>.md`. */
export const Entity = z.strictObject({
  entity: Slug.describe("Id of the entity; the file has the same name."),
  names: Names.describe("Its name in both languages."),
  jurisdiction: Sentence.describe("Where it is established."),
  regimes: z.array(RegimeId).min(1).describe("Regimes it reports under."),
  fiscal_year_end: z
    .string()
    .refine(isYearEnd, "must be a month and day of the calendar like 03-31 or 03-20")
    .describe(
      "Last day of its fiscal year; February's last is written 02-28 or 02-29, and is the 29th in a leap year.",
    ),
  language: Language.describe("Language its people sign in."),
  time_zone: TimeZone.optional().describe(
    "Time zone in which a day that something is due by ends here; that of `countersign.yml` where it is left out.",
  ),
  scoping: z.array(Scoping).default([]).describe("Documented decisions on what is assessed here."),
  overrides: z
    .array(Override)
    .refine(isOneADay, "must not hold two entries of one control and regime that begin on the same day")
    .default([])
    .describe(
      "What is done otherwise here; each needs a variance. A former entry stays, and the next one ends it.",
    ),
  accepted_gaps: z
    .array(AcceptedGap)
    .default([])
    .describe("Reviews that are opened although their population is not complete, or owners are missing."),
  parameters: ParameterSettings.prefault({}).describe("Limits the entity tightens; none may be loosened."),
  roster: z.array(RosterEntry).min(1).describe("Who holds which role, and when."),
});
export type Entity = z.infer<typeof Entity>;

/** True when the entry covers the day. */
export const inForce = (entry: Pick<RosterEntry, "from" | "to">, day: Day): boolean =>
  entry.from <= day && (entry.to === null || day <= entry.to);

/** The last decision on whether a control is assessed at an entity, up to a day; null where nobody made one. */
export const scopingOn = (
  { scoping }: Pick<Entity, "scoping">,
  { regime, control, day }: { regime: string; control: string; day: Day },
): Entity["scoping"][number] | null =>
  scoping
    .filter((one) => one.regime === regime && one.decided_on <= day)
    .filter(({ controls }) => controls.length === 0 || controls.some((own) => own === control))
    .sort((a, b) => (a.decided_on < b.decided_on ? -1 : 1))
    .at(-1) ?? null;
