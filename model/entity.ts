import { z } from "zod";
import { Language, RegimeId } from "./control.ts";
import { Day } from "./instant.ts";
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
});
export type RosterEntry = z.infer<typeof RosterEntry>;

/** A legal entity: `controls/entities/<id>.md`. */
export const Entity = z.strictObject({
  entity: Slug.describe("Id of the entity; the file has the same name."),
  names: Names.describe("Its name in both languages."),
  jurisdiction: Sentence.describe("Where it is established."),
  regimes: z.array(RegimeId).min(1).describe("Regimes it reports under."),
  fiscal_year_end: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "must be a month and day like 03-31")
    .describe("Last day of its fiscal year."),
  language: Language.describe("Language its people sign in."),
  roster: z.array(RosterEntry).min(1).describe("Who holds which role, and when."),
});
export type Entity = z.infer<typeof Entity>;

/** True when the entry covers the day. */
export const inForce = (entry: Pick<RosterEntry, "from" | "to">, day: Day): boolean =>
  entry.from <= day && (entry.to === null || day <= entry.to);
