import { z } from "zod";
import { ControlId } from "./assessment.ts";
import { Frequency, Nature } from "./control.ts";
import { IdentityKind } from "./identity.ts";
import { Day } from "./instant.ts";
import { Language } from "./language.ts";
import { ParameterSettings } from "./parameters.ts";
import { RegimeId } from "./regime.ts";
import { Digest, Login, Sentence, Slug } from "./text.ts";
import { CriterionId } from "./verdict.ts";

/** What an earlier version of an overlay said, as far as past periods are evaluated by it. */
const Former = z.strictObject({
  effective_from: Day.describe("First day it held."),
  frequency: Frequency.describe("How often, by that version."),
  performer: Slug.describe("Roster role that performed it."),
  approver: Slug.describe("Roster role that approved it."),
});

/** Of two versions that begin on one day nobody could tell which held. */
const isEachOnce = (former: readonly { effective_from: Day }[]): boolean =>
  new Set(former.map(({ effective_from: day }) => day)).size === former.length;

/** How one regime words, tests and certifies one baseline control: `controls/regimes/<regime>/<ID>.<lang>.md`. */
export const Overlay = z.strictObject({
  control: ControlId.describe("The baseline control it wraps."),
  regime: RegimeId.describe("The regime whose words these are."),
  language: Language.describe("Language of the text."),
  translation_of: Digest.nullable()
    .default(null)
    .describe("Digest of the authoritative text this one translates; null in the authoritative language."),
  reference: Sentence.describe("Where the regime asks for it."),
  objective: Sentence.nullable().default(null).describe("Control objective as the regime words it."),
  who: Sentence.describe("Who performs the control."),
  what: Sentence.describe("What is done."),
  when: Sentence.describe("When it is done."),
  how: Sentence.describe("How it is done, on what criteria."),
  frequency: Frequency.describe("How often, in this regime."),
  performer: Slug.describe("Roster role that performs it."),
  approver: Slug.describe("Roster role that approves it."),
  nature: Nature.describe("Kind of control, as the regime describes it."),
  key: z.boolean().describe("Whether the regime's conclusion rests on it as a key control."),
  kinds: z
    .array(IdentityKind)
    .default([])
    .describe("Kinds of identity its population is limited to; empty for all."),
  systems: z.array(Slug).default([]).describe("Systems its population is limited to; empty for all."),
  parameters: ParameterSettings.prefault({}).describe("Limits this regime tightens; none may be loosened."),
  relies_on: z
    .array(CriterionId)
    .default([])
    .describe("Criteria the description relies on where the regime demands them only then."),
  attributes: z
    .array(Sentence)
    .min(1)
    .describe("Tested attributes: only a miss on one of these is a deviation."),
  design: z.array(Sentence).min(1).describe("Steps of the test of design."),
  operation: z.array(Sentence).min(1).describe("Steps of the test of operation."),
  tests: z
    .array(Slug)
    .default([])
    .describe("Checks the test of operation rests on; empty for those of the baseline control."),
  sample: Sentence.describe("Sample rule."),
  evidence: z.array(Sentence).min(1).describe("The least that an evidence pack must hold."),
  assertions: z.array(Sentence).default([]).describe("Assertions of the financial statements it supports."),
  scope_reason: Sentence.nullable()
    .default(null)
    .describe("Why the control and its population are in the scope of the assessment."),
  criteria: z.array(Sentence).default([]).describe("Criteria it helps to meet, by their numbers."),
  complementary_controls: z
    .array(Sentence)
    .default([])
    .describe(
      "Controls that others must perform for this one to hold: user entities, subservice organisations.",
    ),
  rcm: Sentence.nullable().default(null).describe("Its row in the risk and control matrix."),
  certification: Sentence.describe("Clause for the certification."),
  effective_from: Day.describe("First day this version holds."),
  former: z
    .array(Former)
    .refine(isEachOnce, "must not hold two versions that begin on the same day")
    .default([])
    .describe("Earlier versions, where another frequency or role held; past periods are evaluated by them."),
  reviewed_by: Login.describe("Who last read it against what is really done."),
  reviewed_on: Day.describe("When."),
});
export type Overlay = z.infer<typeof Overlay>;
