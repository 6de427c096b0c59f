import { z } from "zod";
import { Day } from "./instant.ts";
import { Data } from "./reasons/reason.ts";
import { Slug } from "./text.ts";

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

export const OUTCOMES = ["pass", "stated", "fail", "unknown", "not-applicable", "excepted"] as const;

/**
 * What a check concluded about one subject. `pass` means it was seen; `stated` that a document says so and nobody saw
 * it, which is never a pass; `unknown` that we could not look, which is never a pass and never a fail.
 */
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** What an exception does for a finding: only one in force excepts it. */
export const Acceptance = z.strictObject({
  id: ExceptionId.describe("The exception."),
  state: z
    .enum(["in-force", "expired", "closed", "without-authority"])
    .describe("Whether it covers the finding, or why it does not any more."),
  until: Day.nullable().describe("The last day it holds or held, or the day it was closed; null for none."),
  lack: z
    .strictObject({
      reason: Slug.describe("Name of what its acceptance lacks."),
      with: Data.describe("What the sentence is printed from."),
    })
    .nullable()
    .describe("What authority its acceptance lacks; null where it lacks none."),
});
export type Acceptance = z.infer<typeof Acceptance>;

/** A check's outcome for one subject, as evidence keeps it. */
export const Assessment = z.strictObject({
  check: Slug.describe("Id of the check, a sentence that can be true."),
  controls: z.array(ControlId).describe("Baseline controls the check serves."),
  outcome: Outcome.describe("What the check concluded."),
  since: Day.describe(
    "First day of this outcome, and of this reason where it is not-applicable: the day a limit was reached or a token expired, or the day a scan first saw it.",
  ),
  reason: Slug.describe("Name of the reason; `model/reasons` has its sentence in each language."),
  with: Data.describe(
    "The facts that decided it, from which the sentence is printed; no age and no scan time.",
  ),
  exception: Acceptance.optional().describe(
    "The exception that covers it, or that covers it no more; none where none was ever about it.",
  ),
});
export type Assessment = z.infer<typeof Assessment>;

/** True for an assessment that needs a person: it failed, or we could not look. */
export const isOpen = ({ outcome }: Pick<Assessment, "outcome">): boolean =>
  outcome === "fail" || outcome === "unknown";
