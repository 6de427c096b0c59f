import { z } from "zod";
import { Day } from "./instant.ts";
import { Login, Sentence, Slug, Text } from "./text.ts";

/** Id of a drift rule, `DR-01`. */
export const DriftRuleId = z
  .string()
  .regex(/^DR-(?:0[1-9]|1\d|2[0-2])$/, "must be a drift rule's id, DR-01 to DR-22");
export type DriftRuleId = z.infer<typeof DriftRuleId>;

/** One field of one document. */
export const FieldOfDocument = z.strictObject({
  file: Text.describe("Path of the document."),
  field: Text.describe("The field, `frequency`."),
});

/** An approved, expiring difference: `controls/variances/<id>.md`. */
export const Variance = z.strictObject({
  variance: Slug.describe("Id of the variance; the file has the same name."),
  rule: DriftRuleId.describe("The drift rule it answers."),
  differs: z.array(FieldOfDocument).min(2).describe("The fields that may differ."),
  reason: Sentence.describe("Why they differ."),
  approved_by: Login.describe("Who approved it."),
  approved_on: Day.describe("When."),
  expires: Day.describe("Last day it holds."),
});
export type Variance = z.infer<typeof Variance>;
