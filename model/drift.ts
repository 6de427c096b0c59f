import { z } from "zod";
import { ControlId } from "./assessment.ts";
import { Data, RecordedReason } from "./reasons/reason.ts";
import { Digest, Login, Slug, Text } from "./text.ts";
import { DriftRuleId } from "./variance.ts";

/** One side of a difference. */
export const DriftSide = z.strictObject({
  file: Text.describe("Path of the document."),
  field: Text.describe("The field; `body` for the text below the front matter."),
  value: Text.nullable().describe("What stands there, as written; null where nothing does."),
  normalised: z
    .union([Text, RecordedReason])
    .describe("The same in the one form that is compared; a phrase where that is in words of ours."),
});
export type DriftSide = z.infer<typeof DriftSide>;

export const DRIFT_VERDICTS = ["block", "warn", "accepted", "deficient-operation"] as const;

/** One difference between what is stated in two places, or stated and done. */
export const DriftDifference = z.strictObject({
  rule: DriftRuleId.describe("The rule that found it."),
  control: ControlId.nullable().describe("The control it is about; null for none or several."),
  left: DriftSide.describe("One side; the one that is taken for right, where the rule can tell."),
  right: DriftSide.describe("The other side."),
  verdict: z
    .enum(DRIFT_VERDICTS)
    .describe("Whether it blocks, warns, is accepted by a variance, or is a deficiency in operation."),
  variance: Slug.nullable().describe("The variance that accepts it."),
  reason: Slug.describe("Name of what differs; model/reasons/drift has the sentences."),
  with: Data.describe("What its sentence is printed from."),
});
export type DriftDifference = z.infer<typeof DriftDifference>;

/** What one rule compared. */
export const DriftAccount = z.strictObject({
  rule: DriftRuleId.describe("The rule."),
  compared: z.number().int().nonnegative().describe("Comparisons made."),
  differences: z.number().int().nonnegative().describe("Differences found."),
  unknown: z
    .array(RecordedReason)
    .describe("Why it could not be performed, or not in full; empty when it was."),
});

/** Where documents differ: `evidence/<org>/drift.md`. */
export const Drift = z.strictObject({
  record: z.literal("drift").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  organization: Login.describe("Login of the organisation."),
  controls: Digest.describe("Digest of everything under controls/ that was compared."),
  rules: z.array(DriftAccount).describe("Every rule, by id."),
  differences: z.array(DriftDifference).describe("Every difference, by rule and file."),
});
export type Drift = z.infer<typeof Drift>;
