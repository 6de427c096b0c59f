import { z } from "zod";
import { Acceptance, ControlId, Outcome } from "./assessment.ts";
import { DeficiencyId } from "./deficiency.ts";
import { Day, Instant } from "./instant.ts";
import { PeriodId } from "./period.ts";
import { Data, RecordedReason } from "./reasons/reason.ts";
import { RegimeId } from "./regime.ts";
import { Digest, Login, Names, Slug, Text } from "./text.ts";
import { CriterionId, CriterionValue, Miss, Severity, SHOWN_REASONS, Verdict } from "./verdict.ts";

const sha = z.string().regex(/^[0-9a-f]{40,64}$/, "must be the id of a git object");

/** One criterion of a verdict. */
export const CriterionResult = z.strictObject({
  criterion: CriterionId.describe("The criterion."),
  value: CriterionValue.describe("How it came out."),
  reasons: z
    .array(RecordedReason)
    .min(1)
    .max(SHOWN_REASONS)
    .describe("The first of what decided it; model/reasons/criteria has the sentences."),
  more: z.number().int().nonnegative().describe("How many more there are."),
  brief: z
    .array(RecordedReason)
    .describe("The same in few words, longer before shorter; empty where the first reason will do."),
  means: Miss.nullable().describe("What that means for this regime; null when it was met or does not arise."),
  words: Names.nullable().describe("The miss in the regime's words; null when it was met."),
  evidence: z
    .array(
      z.strictObject({
        file: Text.describe("Path of the document."),
        digest: Digest.describe("Digest of its bytes at the commit of the conclusion."),
      }),
    )
    .describe("What it rests on."),
});
export type CriterionResult = z.infer<typeof CriterionResult>;

/** A finding that a verdict counts, or lists because it is excepted. */
export const CountedFinding = z.strictObject({
  file: Text.describe("Evidence file of the subject."),
  check: Slug.describe("Id of the check."),
  outcome: Outcome.describe("fail, unknown or excepted."),
  from: Day.describe("First day of it that counts."),
  to: Day.nullable().describe("The day a scan saw it gone; null when it was still there."),
  exception: Acceptance.nullable().describe("What an exception does for it; null where none is about it."),
  reason: Slug.nullable().describe("Name of the reason, where it still stands; else null."),
  with: Data.nullable().describe("What its sentence is printed from."),
  last_failed: Day.nullable().describe(
    "The day it was last seen to fail, where nobody could look since; else null.",
  ),
});
export type CountedFinding = z.infer<typeof CountedFinding>;

/** What speaks for a deficiency's likelihood or magnitude. */
export const Driver = z.strictObject({
  points: z.number().int().describe("What it adds; negative where it lessens."),
  reason: Slug.describe("Name of the reason."),
  with: Data.describe("What its sentence is printed from."),
});

export type Driver = z.infer<typeof Driver>;

/** How severe a deficiency looks, and why; a named person concludes. */
export const Indication = z.strictObject({
  severity: Severity.describe("The indication."),
  words: Names.describe("The regime's words for it."),
  likelihood: z.array(Driver).describe("Drivers of the likelihood."),
  magnitude: z.array(Driver).describe("Drivers of the magnitude."),
  escalated: z.array(RecordedReason).describe("Drivers that raise it by a level, whatever the points say."),
  roles: z.array(Slug).describe("Roles of which a named person must conclude."),
  escalate: Names.nullable().describe("To whom the regime takes it, in its words; null for nobody."),
});
export type Indication = z.infer<typeof Indication>;

/** The verdict on one control. */
export const ControlVerdict = z.strictObject({
  control: ControlId.describe("The control."),
  verdict: Verdict.describe("The verdict."),
  words: Names.describe("The verdict in the regime's words."),
  decisive: CriterionId.nullable().describe("The criterion that decided it; null where none was missed."),
  criteria: z.array(CriterionResult).describe("Every criterion the regime demands of it, by id."),
  limitations: z.array(RecordedReason).describe("What could not be seen, besides what its criteria say."),
  findings: z.array(CountedFinding).describe("What it counts, and what is excepted."),
  deficiencies: z
    .array(DeficiencyId)
    .describe("Open deficiencies of this control that reach this conclusion."),
  indication: Indication.nullable().describe("How severe it looks; null when nothing is deficient."),
});
export type ControlVerdict = z.infer<typeof ControlVerdict>;

/** Deficiencies that must be evaluated together. */
export const Aggregate = z.strictObject({
  key: z
    .enum(["objective", "process", "system", "entity", "cause", "identity"])
    .describe("What they have in common."),
  name: Text.describe("Which."),
  deficiencies: z.array(DeficiencyId).min(1).describe("The deficiencies."),
  reason: Slug.describe("Name of what people are asked to look at."),
  with: Data.describe("What its sentence is printed from."),
});

export type Aggregate = z.infer<typeof Aggregate>;

/** What one regime concludes on one entity in one period: `evidence/<org>/conclusions/<period>/<entity>/<regime>.md`. */
export const Conclusion = z.strictObject({
  record: z.literal("conclusion").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  organization: Login.describe("Login of the organisation."),
  period: z
    .strictObject({
      id: PeriodId.describe("Id of the period."),
      from: Day.describe("First day."),
      to: Day.describe("Last day."),
      ends_year: z.boolean().describe("Whether it ends with the entity's fiscal year."),
    })
    .describe("The period."),
  entity: Slug.describe("The legal entity."),
  regime: RegimeId.describe("The regime."),
  commit: sha.describe("Commit of the governance repository that was read; re-perform it there."),
  scan: Text.nullable().describe("Id of the last scan of the period; null when there is none."),
  as_of: Instant.nullable().describe("When that scan began; what came later is not in here."),
  state: z
    .enum(["interim", "final"])
    .describe("Interim while the period has not ended at the last scan the commit holds."),
  parameters: Digest.describe("Digest of the parameters in force for this entity and regime."),
  controls: Digest.describe("Digest of everything under controls/."),
  limitations: z.array(RecordedReason).describe("What the scans could not see."),
  verdicts: z.array(ControlVerdict).describe("One for each control the regime words, by id."),
  aggregates: z.array(Aggregate).describe("Open deficiencies to be evaluated together."),
});
export type Conclusion = z.infer<typeof Conclusion>;

/** What is concluded, whether a conclusion has it or an addition to one. */
export type ConclusionContent = Omit<Conclusion, "record">;
