import { z } from "zod";
import { ControlId } from "./assessment.ts";
import { Day, Instant } from "./instant.ts";
import { PeriodId } from "./period.ts";
import { RegimeId } from "./regime.ts";
import { Answer } from "./reviews/answer.ts";
import { Attestation } from "./reviews/attestation.ts";
import { Conflict } from "./reviews/conflict.ts";
import { ReviewLine } from "./reviews/line.ts";
import { Population } from "./reviews/population.ts";
import { Login, Sentence, Slug } from "./text.ts";
import { TimeZone } from "./time-zone.ts";

export type { Decision } from "./reviews/decided.ts";
export { recordedLine, ReviewLine, UNDECIDED } from "./reviews/line.ts";

/** One campaign: one period, entity and regime. `evidence/<org>/reviews/<period>/<entity>/<regime>.md`. */
export const Review = z.strictObject({
  record: z.literal("review").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  organization: Login.describe("Login of the organisation."),
  period: PeriodId.describe("The period."),
  entity: Slug.describe("The legal entity."),
  regime: RegimeId.describe("The regime."),
  controls: z.array(ControlId).min(1).describe("Controls it performs."),
  population: Population.describe("What was reviewed."),
  opened: Instant.describe("When the review was opened."),
  answered: z
    .array(Answer)
    .default([])
    .describe(
      "What came of each comment and commit that was read for decisions, in the order they were read.",
    ),
  due: Day.describe("By when it had to be decided."),
  time_zone: TimeZone.describe(
    "Time zone of the days in it: the entity's when it was opened, or the group's.",
  ),
  completed: Instant.nullable().describe("When the last line was decided; null while lines are open."),
  attestation: Attestation.nullable()
    .default(null)
    .describe("What whoever approves the review says by it; null while lines are open."),
  performer_role: Slug.describe("Roster role that performed it."),
  conflicts: z
    .array(Conflict)
    .nullable()
    .default(null)
    .describe(
      "The matrix of duties of the population, computed when it was frozen: each conflict, with what is done about it; null where none was computed.",
    ),
  duties: z
    .strictObject({
      by: Login.describe("Who tested it."),
      at: Instant.describe("When."),
      evidence: Sentence.describe("What was looked at beside the matrix."),
    })
    .nullable()
    .default(null)
    .describe(
      "The test of segregation of duties: somebody looked at the matrix and signs for it; null when nobody did.",
    ),
  evaluation: z
    .strictObject({
      by: Login.describe("The evaluator."),
      at: Instant.describe("When."),
      sample: z.number().int().nonnegative().describe("Items tested."),
      deviations: z.number().int().nonnegative().describe("Deviations found."),
      extended_to: z
        .number()
        .int()
        .nonnegative()
        .nullable()
        .default(null)
        .describe("Items after an extension."),
      method: Sentence.describe("How they were chosen, the seed included."),
    })
    .nullable()
    .default(null)
    .describe("The evaluator's own test; null when there was none."),
  interview: z
    .strictObject({
      by: Login.describe("Who asked."),
      at: Instant.describe("When."),
      explained: z.boolean().describe("Whether the reviewer could explain the decisions."),
    })
    .nullable()
    .default(null)
    .describe("The interview after signs that decisions were made without looking."),
  roll_forward: z
    .strictObject({
      at: Instant.describe("When."),
      by: Login.describe("Who did it."),
      changes: Sentence.describe("What changed between the review and the end of the year."),
    })
    .nullable()
    .default(null)
    .describe("The roll-forward to the end of the fiscal year."),
  remediation_summary: Sentence.nullable().default(null).describe("What was remediated, `0 items` included."),
  lines: z.array(ReviewLine).describe("One line for each identity, by uid."),
});
export type Review = z.infer<typeof Review>;
