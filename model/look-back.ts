import { z } from "zod";
import { Day } from "./instant.ts";
import { PeriodId } from "./period.ts";
import { RegimeId } from "./regime.ts";
import { Login, Sentence, Slug } from "./text.ts";

/** Id of a look-back, `LBK-1` (controls/look-backs). */
export const LookBackId = z.string().regex(/^LBK-[1-9]\d*$/, "must be a look-back's id like LBK-1");

/** A look-back after a review was merged, on access that it decided to take away or reduce: `controls/look-backs/LBK-<n>.md`. */
export const LookBack = z.strictObject({
  look_back: LookBackId.describe("Id of the look-back; the file has the same name."),
  period: PeriodId.describe("Period of the review that decided on the access."),
  entity: Slug.describe("Entity of that review."),
  regime: RegimeId.describe("Regime of that review."),
  identity: z
    .string()
    .regex(/^github:[a-z-]+:[A-Za-z0-9._:-]+$/, "must be the uid of an identity like github:deploy-key:1")
    .describe("Uid of the identity, as its line in the review has it."),
  looked_back_by: Login.describe(
    "Who looked: somebody on a roster that day who does not own, keep or make the identity and did not decide on it; they, or somebody else whom it does not concern, write the document.",
  ),
  looked_back_on: Day.describe("When."),
  from: Day.describe("First day that was looked at: the day of the decision, or an earlier one."),
  to: Day.describe("Last day that was looked at: the day on which a scan saw it done, or a later one."),
  evidence: Sentence.describe("In what."),
  used: z.boolean().nullable().describe("Whether the access was used wrongly; null when nobody can tell."),
  response: Sentence.nullable().describe("What was done about it; null where nothing had to be."),
});
export type LookBack = z.infer<typeof LookBack>;
