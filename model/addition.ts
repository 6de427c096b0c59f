import { z } from "zod";
import { ControlId } from "./assessment.ts";
import { Conclusion } from "./conclusion.ts";
import { Day } from "./instant.ts";
import { Digest, Names, Text } from "./text.ts";
import { Verdict } from "./verdict.ts";

/** What a verdict on a control says, besides what it cites. */
export const VERDICT_PARTS = [
  "verdict",
  "criteria",
  "limitations",
  "findings",
  "deficiencies",
  "indication",
] as const;
/** What a conclusion says, besides its verdicts. */
export const CONCLUSION_PARTS = ["period", "scan", "state", "limitations", "aggregates"] as const;

const Cited = z.strictObject({
  file: Text.describe("Path of the document."),
  digest: Digest.describe("Digest of its bytes."),
});

const Said = z.strictObject({
  verdict: Verdict.describe("The verdict."),
  words: Names.describe("The verdict in the regime's words."),
});

/** A verdict that says another thing than it said before. */
export const VerdictChange = z.strictObject({
  control: ControlId.describe("The control."),
  before: Said.nullable().describe("What was concluded before; null where nothing was."),
  now: Said.nullable().describe("What is concluded now; null where nothing is any more."),
  parts: z
    .array(z.enum(VERDICT_PARTS))
    .min(1)
    .describe("What of the verdict is another; why, its verdict says."),
});
export type VerdictChange = z.infer<typeof VerdictChange>;

/**
 * What is concluded after a conclusion was certified, beside it: in the form of a conclusion, with what changed since at
 * its top. `evidence/<org>/conclusions/<period>/<entity>/<regime>.<added>.md`.
 */
export const Addition = z.strictObject({
  ...Conclusion.shape,
  record: z.literal("addition").describe("Kind of this document."),
  added: Day.describe("Day on which it was added, where the entity is, by GitHub's clock."),
  again: z
    .number()
    .int()
    .min(2)
    .optional()
    .describe("Which it is of its day, where every one before it was approved; left out for the first."),
  adds_to: Cited.describe("The conclusion that was certified, which stays as it is."),
  after: Cited.nullable().describe("The addition before it; null for the first."),
  changes: z
    .array(VerdictChange)
    .describe("Every verdict that is another than in the document before it, by control."),
  also: z
    .array(z.enum(CONCLUSION_PARTS))
    .describe("What else of the conclusion is another than in the document before it."),
});
export type Addition = z.infer<typeof Addition>;
