import { z } from "zod";
import { Day } from "./instant.ts";
import { ParameterName, TIERS } from "./parameters.ts";
import { Sentence, Slug } from "./text.ts";

/** Id of an exception, `EXC-3` (controls/exceptions). */
export const ExceptionId = z.string().regex(/^EXC-[1-9]\d*$/, "must be an exception's id like EXC-3");

/** Id of a baseline control, `ROT-01` (controls/baseline). */
export const ControlId = z
  .string()
  .regex(
    /^(?:INV|PRV|REV|LPE|SOD|ROT|LOG|CHG|TPI|BRK|EXC|DEF|CRT)-\d{2}$/,
    "must be a control id like ROT-01",
  );
export type ControlId = z.infer<typeof ControlId>;

export const OUTCOMES = ["pass", "fail", "unknown", "not-applicable", "excepted"] as const;

/** What a check concluded about one subject. `unknown` means we could not look; it is never a pass and never a fail. */
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** A check's outcome for one subject, as evidence keeps it. */
export const Assessment = z.strictObject({
  check: Slug.describe("Id of the check, a sentence that can be true."),
  controls: z.array(ControlId).describe("Baseline controls the check serves."),
  outcome: Outcome.describe("What the check concluded."),
  since: Day.describe(
    "First day of this outcome: the day a limit was reached, or the day a scan first saw it.",
  ),
  because: Sentence.describe("One sentence with the fact that decided it; no age and no scan time."),
  exception: ExceptionId.optional().describe("The exception that covers it, where the outcome is excepted."),
  counts: z
    .strictObject({
      parameter: ParameterName.describe("The limit."),
      tier: z
        .enum(TIERS)
        .nullable()
        .describe("Which of its values it was judged by; null where that was not read and both agree."),
      limit: z
        .number()
        .int()
        .describe("That value, in the parameter's unit; the strict one where the tier is null."),
      from: Day.describe("The day it counts from."),
    })
    .optional()
    .describe("The limit that decided it, for readers whose limit is tighter."),
});
export type Assessment = z.infer<typeof Assessment>;

/** True for an assessment that needs a person: it failed, or we could not look. */
export const isOpen = ({ outcome }: Pick<Assessment, "outcome">): boolean =>
  outcome === "fail" || outcome === "unknown";
