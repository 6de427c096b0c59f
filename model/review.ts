import { z } from "zod";
import { ControlId, ExceptionId } from "./assessment.ts";
import { IdentityKind } from "./identity.ts";
import { Day, Instant } from "./instant.ts";
import { PeriodId } from "./period.ts";
import { RegimeId } from "./regime.ts";
import { Digest, Id, Login, Sentence, Slug, Text } from "./text.ts";

const commit = z.string().regex(/^[0-9a-f]{40,64}$/, "must be the id of a commit");

export const DECISIONS = ["keep", "modify", "revoke", "except"] as const;

/** What was decided on one identity. */
export const ReviewLine = z.strictObject({
  uid: Text.describe("Uid of the identity."),
  file: Text.describe("Its evidence file."),
  title: Text.describe("What people called it then; data, never trusted."),
  privileged: z.boolean().describe("Whether it can change the organisation, its rules or production."),
  financial: z.boolean().describe("Whether it serves a financial system."),
  change: z.enum(["new", "changed", "unchanged"]).describe("What happened to it since the last review."),
  findings: z
    .array(Slug)
    .describe("Checks it failed, or that could not be answered, when the population was frozen."),
  revalidate: z
    .array(z.enum(["dormant", "shared", "break-glass"]))
    .default([])
    .describe("Why it had to be justified anew, if it had to."),
  decision: z.enum(DECISIONS).nullable().describe("What was decided; null while nothing was."),
  exception: ExceptionId.nullable().default(null).describe("The exception, for `except`."),
  by: Login.nullable().describe("Who decided."),
  by_id: Id.nullable().describe("Their GitHub id."),
  at: Instant.nullable().describe("When, by GitHub's clock."),
  rationale: Text.nullable().describe("Why."),
  reporting_risk: z
    .strictObject({
      exists: z.boolean().describe("Whether it created a risk for the reporting."),
      text: Text.describe("Which, or why not."),
    })
    .nullable()
    .describe("The answer to the question whether it created a reporting risk."),
  remediation: z
    .strictObject({
      due: Day.describe("By when a modify or revoke must be done."),
      done: Instant.nullable().describe("When a scan first saw it done; null while none did."),
      scan: Text.nullable().describe("Id of that scan."),
    })
    .nullable()
    .describe("The carrying out of a modify or revoke; null for other decisions."),
  look_back: z
    .strictObject({
      used: z
        .boolean()
        .nullable()
        .describe("Whether the access was used wrongly; null when nobody can tell."),
      by: Login.describe("Who looked."),
      evidence: Sentence.describe("In what."),
    })
    .nullable()
    .default(null)
    .describe("The look back whether access that should not have been there was used."),
});
export type ReviewLine = z.infer<typeof ReviewLine>;

/** One campaign: one period, entity and regime. `evidence/<org>/reviews/<period>/<entity>/<regime>.md`. */
export const Review = z.strictObject({
  record: z.literal("review").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  organization: Login.describe("Login of the organisation."),
  period: PeriodId.describe("The period."),
  entity: Slug.describe("The legal entity."),
  regime: RegimeId.describe("The regime."),
  controls: z.array(ControlId).min(1).describe("Controls it performs."),
  population: z
    .strictObject({
      commit: commit.describe("Commit whose evidence is the population."),
      frozen: Instant.describe("When it was frozen."),
      scan: Text.describe("Id of the scan it rests on."),
      digest: Digest.describe("Digest over the sorted uids."),
      identities: z.number().int().nonnegative().describe("How many."),
      kinds: z.array(IdentityKind).default([]).describe("Kinds it was limited to; empty for all."),
      excluded: z
        .array(
          z.strictObject({
            uid: Text.describe("Uid of the identity left out."),
            privileged: z.boolean().describe("Whether it is privileged."),
            reason: Text.describe("Why."),
          }),
        )
        .default([])
        .describe("Identities of the entity that were left out."),
      complete: z.boolean().describe("Whether every source of the scan was read to its end."),
    })
    .describe("What was reviewed."),
  opened: Instant.describe("When the review was opened."),
  due: Day.describe("By when it had to be decided."),
  completed: Instant.nullable().describe("When the last line was decided; null while lines are open."),
  performer_role: Slug.describe("Roster role that performed it."),
  duties: z
    .strictObject({
      by: Login.describe("Who tested it."),
      at: Instant.describe("When."),
      conflicts: z.number().int().nonnegative().describe("Conflicts found."),
      disposed: z.number().int().nonnegative().describe("Conflicts with a disposition."),
      evidence: Sentence.describe("Where the matrix is."),
    })
    .nullable()
    .default(null)
    .describe("The test of segregation of duties; null when it was not done."),
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
  certification: Text.nullable().default(null).describe("The certification that rests on it."),
  remediation_summary: Sentence.nullable().default(null).describe("What was remediated, `0 items` included."),
  lines: z.array(ReviewLine).describe("One line for each identity, by uid."),
});
export type Review = z.infer<typeof Review>;
