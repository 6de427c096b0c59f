import { z } from "zod";
import { ControlId } from "./assessment.ts";
import { ParameterName } from "./parameters.ts";
import { Names, Sentence, Slug, Text } from "./text.ts";

export const FREQUENCIES = [
  "continuous",
  "daily",
  "weekly",
  "monthly",
  "quarterly",
  "semi-annual",
  "annual",
  "event",
] as const;
/** How often a control is performed. */
export const Frequency = z.enum(FREQUENCIES);
export type Frequency = z.infer<typeof Frequency>;

/** One framework reference: as people cite it, and the identifier it stands for today. */
export const FrameworkReference = z.strictObject({
  framework: Text.describe("Name of the framework and its version, `NIST CSF 2.0`."),
  as_cited: Text.describe("As it is cited in practice, `PR.AC-4 (CSF 1.1)`."),
  canonical: Text.describe("The identifier in the named version, `PR.AA-05`."),
});

/** A baseline control, technical and free of any regime: `controls/baseline/<ID>.md`. */
export const Control = z.strictObject({
  control: ControlId.describe("Id of the control; the file has the same name."),
  family: z
    .enum(["INV", "PRV", "REV", "LPE", "SOD", "ROT", "LOG", "CHG", "TPI", "BRK", "EXC", "DEF", "CRT"])
    .describe("Family of the control, the letters of its id."),
  title: Names.describe("Its name in both languages."),
  objective: Sentence.describe("What must hold when the control works."),
  risk: Sentence.describe("What can go wrong without it."),
  nature: z
    .strictObject({
      automation: z.enum(["automated", "manual", "it-dependent"]).describe("Who performs it."),
      purpose: z.enum(["preventive", "detective"]).describe("Whether it stops or finds."),
    })
    .describe("Kind of control."),
  frequency: Frequency.describe("How often it is performed."),
  parameters: z.array(ParameterName).describe("Parameters its rule uses."),
  evidence: z.array(Sentence).describe("What its performance leaves behind."),
  frameworks: z.array(FrameworkReference).describe("Framework references."),
});
export type Control = z.infer<typeof Control>;

export const LANGUAGES = ["en", "ja"] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** Id of a regime, the name of its folder: `sox`, `jsox`, `soc1`, `soc2`, or any other that content defines. */
export const RegimeId = Slug;
export type RegimeId = z.infer<typeof RegimeId>;

/** A regime: `controls/regimes/<regime>/regime.md`. */
export const Regime = z.strictObject({
  regime: RegimeId.describe("Id of the regime; the folder has the same name."),
  title: Names.describe("Its name in both languages."),
  legal_basis: z.array(Sentence).describe("The law or standard it rests on."),
  timing: z
    .enum(["as-of", "throughout"])
    .describe("Whether it concludes as of a date or throughout a period."),
  concludes: Sentence.describe("Who concludes."),
  deficiency_words: z
    .strictObject({
      design: Sentence.describe("For a control that is missing or would not work."),
      operation: Sentence.describe("For a control that was not performed as designed."),
    })
    .describe("What it calls a control that is missing or not performed."),
  sampling: z
    .array(
      z.strictObject({
        frequency: Frequency.describe("How often the control is performed."),
        sample: z.number().int().positive().describe("Smallest sample."),
        source: Sentence.describe(
          "Where the number comes from; it is practice, not law, unless a source says so.",
        ),
      }),
    )
    .describe("Sample sizes by frequency."),
  languages: z.array(Language).describe("Languages its overlays are written in; the first is authoritative."),
});
export type Regime = z.infer<typeof Regime>;

/** How one regime words, tests and certifies one baseline control: `controls/regimes/<regime>/<ID>.<lang>.md`. */
export const Overlay = z.strictObject({
  control: ControlId.describe("The baseline control it wraps."),
  regime: RegimeId.describe("The regime whose words these are."),
  language: Language.describe("Language of the text."),
  reference: Sentence.describe("Where the regime asks for it."),
  who: Sentence.describe("Who performs the control."),
  what: Sentence.describe("What is done."),
  when: Sentence.describe("When it is done."),
  how: Sentence.describe("How it is done, on what criteria."),
  frequency: Frequency.describe("How often, in this regime."),
  performer: Slug.describe("Roster role that performs it."),
  approver: Slug.describe("Roster role that approves it."),
  attributes: z.array(Sentence).describe("Tested attributes: only a miss on one of these is a deviation."),
  design: z.array(Sentence).describe("Steps of the test of design."),
  operation: z.array(Sentence).describe("Steps of the test of operation."),
  sample: Sentence.describe("Sample rule."),
  certification: Sentence.describe("Clause for the certification."),
});
export type Overlay = z.infer<typeof Overlay>;
