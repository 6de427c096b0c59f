import { z } from "zod";
import { ControlId } from "./assessment.ts";
import { Frequency } from "./control.ts";
import { Day } from "./instant.ts";
import { Language } from "./language.ts";
import { isYearEnd } from "./period.ts";
import { ParameterSettings } from "./parameters.ts";
import { RegimeId } from "./regime.ts";
import { Id, Login, Names, Sentence, Slug } from "./text.ts";

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

/** What the entity does otherwise than its regimes' overlays say. */
export const Override = z.strictObject({
  regime: RegimeId.describe("The regime whose overlay is overridden."),
  control: ControlId.describe("The control."),
  frequency: Frequency.optional().describe("How often here."),
  performer: Slug.optional().describe("Roster role that performs it here."),
  approver: Slug.optional().describe("Roster role that approves it here."),
  reason: Sentence.describe("Why it is done otherwise."),
});
export type Override = z.infer<typeof Override>;

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
  scoping: z.array(Scoping).default([]).describe("Documented decisions on what is assessed here."),
  overrides: z.array(Override).default([]).describe("What is done otherwise here; each needs a variance."),
  parameters: ParameterSettings.prefault({}).describe("Limits the entity tightens; none may be loosened."),
  roster: z.array(RosterEntry).min(1).describe("Who holds which role, and when."),
});
export type Entity = z.infer<typeof Entity>;

/** True when the entry covers the day. */
export const inForce = (entry: Pick<RosterEntry, "from" | "to">, day: Day): boolean =>
  entry.from <= day && (entry.to === null || day <= entry.to);
