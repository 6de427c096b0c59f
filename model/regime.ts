import { z } from "zod";
import { ControlId } from "./assessment.ts";
import { Frequency } from "./control.ts";
import { Language } from "./language.ts";
import { Names, Sentence, Slug } from "./text.ts";
import { CriterionId, Miss, Severity } from "./verdict.ts";

/** Id of a regime, the name of its folder: `sox`, `jsox`, `soc1`, `soc2`, or any other that content defines. */
export const RegimeId = Slug;
export type RegimeId = z.infer<typeof RegimeId>;

/** One criterion a regime demands, of which controls, and what it means that it was missed. */
export const Demand = z.strictObject({
  criterion: CriterionId.describe("The criterion."),
  controls: z
    .array(ControlId)
    .default([])
    .describe("The controls it is demanded of; empty for every control the regime words."),
  when: z
    .enum(["always", "relied-on", "year-end"])
    .default("always")
    .describe(
      "`relied-on` only where the overlay lists the criterion in `relies_on`; `year-end` only in a period that ends with the fiscal year.",
    ),
  miss: Miss.describe("What a miss means; an unknown criterion is always indeterminate."),
  unknown_at_year_end: Miss.nullable()
    .default(null)
    .describe(
      "What a criterion that is still unknown means once the fiscal year ended; null for indeterminate.",
    ),
  unknown_at_period_end: Miss.nullable()
    .default(null)
    .describe("What a criterion that is still unknown means once the period ended; null for indeterminate."),
  words: Names.describe("The miss in one sentence, in the regime's words."),
});
export type Demand = z.infer<typeof Demand>;

/** How many to test of a control that is performed so often. */
export const SamplingRow = z.strictObject({
  frequency: Frequency.describe("How often the control is performed."),
  sample: z.number().int().positive().describe("Smallest sample."),
  high_risk: z.number().int().positive().nullable().default(null).describe("Sample where the risk is high."),
  source: Sentence.describe("Where the number comes from; it is practice, not law, unless a source says so."),
});

/** Parts an overlay may have that some regimes cannot do without. */
export const REQUIRED_PARTS = [
  "assertions",
  "scope_reason",
  "objective",
  "criteria",
  "complementary_controls",
  "rcm",
] as const;

const words = (what: string) => Names.describe(`What the regime calls ${what}.`);

const days = (what: string) => z.number().int().min(1).max(366).describe(what);

/** How reviews under a regime go; their frequency is the overlay's, and days are days of the calendar. */
export const ReviewRules = z.strictObject({
  population: z
    .enum(["all", "reporting"])
    .default("all")
    .describe(
      "Whom they look at: `all` of an entity's identities, or those that are relevant to `reporting`, privileged or not decided.",
    ),
  freeze_days: days("Days before the end of a period on which its population is frozen.").default(30),
  freeze_days_at_year_end: days("The same in a period that ends the fiscal year; null for no other day.")
    .nullable()
    .default(null),
  due_days: days("Days before the end of a period by which every line is decided.").default(15),
  reminders: z
    .array(days("Days after the opening."))
    .default([7])
    .describe("When whoever decides is reminded."),
  escalations: z
    .array(
      z.strictObject({
        days: days("Days after the opening."),
        to: z.array(Slug).min(1).describe("Roster roles of the entity that are told."),
      }),
    )
    .default([
      { days: 10, to: ["controller"] },
      { days: 13, to: ["controller", "security-lead"] },
    ])
    .describe("When others are told that lines are open."),
  creators_not_recorded: z
    .enum(["unknown", "attested"])
    .default("unknown")
    .describe(
      "Of kinds of which GitHub does not record who made one: `attested` takes for it that nobody decided on what they made where whoever validly approved the review stated so; `unknown` takes nothing for it.",
    ),
});
export type ReviewRules = z.infer<typeof ReviewRules>;

/** A regime: `controls/regimes/<regime>/regime.md`. */
export const Regime = z.strictObject({
  regime: RegimeId.describe("Id of the regime; the folder has the same name."),
  title: Names.describe("Its name in both languages."),
  short: Names.describe("Its short name in both languages, for tables."),
  style: z
    .enum(["principles", "prescriptive", "attestation"])
    .describe(
      "Whether it rests on principles, prescribes, or has a service organisation's own description attested.",
    ),
  jurisdiction: Names.describe("Where it holds."),
  legal_basis: z.array(Sentence).describe("The law or standard it rests on."),
  timing: z
    .enum(["as-of", "throughout"])
    .describe(
      "Whether it concludes as of a date, so that what was remediated before counts as kept, or throughout a period.",
    ),
  concludes: Names.describe("Who concludes, and on what."),
  verdicts: z
    .strictObject({
      effective: words("a control that worked"),
      "exception-noted": words("a single deviation"),
      "deficient-design": words("a control that is missing or could not work"),
      "deficient-operation": words("a control that was not performed as designed"),
      indeterminate: words("a control it cannot conclude on"),
      "out-of-scope": words("a control it does not ask for here"),
    })
    .describe("Its words for each verdict."),
  severities: z
    .array(
      z.strictObject({
        severity: Severity.describe("The indication."),
        words: words("it"),
        escalate: Names.nullable()
          .default(null)
          .describe("Whom it is taken to, and by when; null for nobody."),
      }),
    )
    .min(1)
    .describe(
      "Its words for how severe a deficiency may be; a level it does not know falls to the one below.",
    ),
  demands: z
    .array(Demand)
    .min(1)
    .describe(
      "The criteria it demands; where two ask the same criterion, the one that names the control holds, then the first.",
    ),
  accepts_stated: z
    .array(ControlId)
    .default([])
    .describe(
      "Controls of which it is enough that a document says so; of every other one, what nobody saw is not known.",
    ),
  requires: z
    .array(z.enum(REQUIRED_PARTS))
    .default([])
    .describe("Parts that every overlay of this regime must have."),
  skeleton: z.array(Names).min(1).describe("Headings of a narrative, in order."),
  sampling: z.array(SamplingRow).describe("Sample sizes by frequency."),
  extension: z
    .array(
      z.strictObject({
        deviations: z.number().int().nonnegative().describe("Deviations found."),
        sample: z.number().int().positive().describe("Smallest sample that still supports the control."),
      }),
    )
    .default([])
    .describe("How far a sample is extended after deviations; empty where none is tolerated."),
  reviews: ReviewRules.prefault({}).describe("How reviews under it go."),
  languages: z
    .array(Language)
    .min(1)
    .describe("Languages its overlays are written in; the first is authoritative, the others translate it."),
});
export type Regime = z.infer<typeof Regime>;
