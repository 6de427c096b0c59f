import { z } from "zod";
import { ControlId } from "./assessment.ts";
import { OpenRule } from "./open-rule.ts";
import { ParameterName } from "./parameters.ts";
import { Names, Slug, Text } from "./text.ts";
import { CriterionId } from "./verdict.ts";

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
  verified: z
    .boolean()
    .default(true)
    .describe("False when the identifier could not be found in the framework's own text."),
});

/** One automatic rule of a control: what must hold, and who can tell. */
export const Rule = z
  .strictObject({
    rule: Names.describe("What must hold, in one sentence."),
    checks: z.array(Slug).default([]).describe("Checks that decide it from what GitHub shows."),
    criteria: z
      .array(CriterionId)
      .default([])
      .describe("Criteria of the conclusion that decide it from records."),
    open: OpenRule.nullable()
      .default(null)
      .describe(
        "What nothing decides, so that the rule, or this part of it, is unknown; null when all is decided.",
      ),
  })
  .refine(
    ({ checks, criteria, open }) => checks.length + criteria.length > 0 || open !== null,
    "must name a check or a criterion that decides it, or say in open why nothing does",
  );
export type Rule = z.infer<typeof Rule>;

/** Kind of a control: who performs it, and whether it stops or finds. */
export const Nature = z.strictObject({
  automation: z.enum(["automated", "manual", "it-dependent"]).describe("Who performs it."),
  purpose: z.enum(["preventive", "detective"]).describe("Whether it stops or finds."),
});

export const PILLARS = ["approvals", "access", "change", "retention"] as const;

/** A baseline control, technical and free of any regime: `controls/baseline/<ID>.md`. */
export const Control = z.strictObject({
  control: ControlId.describe("Id of the control; the file has the same name."),
  family: z
    .enum(["INV", "PRV", "REV", "LPE", "SOD", "ROT", "LOG", "CHG", "TPI", "BRK", "EXC", "DEF", "CRT"])
    .describe("Family of the control, the letters of its id."),
  title: Names.describe("Its name in both languages."),
  objective: Names.describe("What must hold when the control works."),
  risk: Names.describe("What can go wrong without it."),
  summary: Names.describe(
    "What it does technically, what a machine can tell and what it cannot, in two to four sentences; the body says it at length, in English.",
  ),
  pillar: z
    .enum(PILLARS)
    .describe("What it proves: traceable approvals, reliable access, controlled change, kept evidence."),
  applies_to: z
    .enum(["nhi", "both"])
    .describe("Whether it is about non-human identities alone or people, too."),
  nature: Nature.describe("Kind of control."),
  frequency: Frequency.describe("How often it is performed."),
  parameters: z.array(ParameterName).describe("Parameters its rules use."),
  rules: z.array(Rule).min(1).describe("Its automatic rules, each with what decides it."),
  attestation: Names.describe("What people confirm, because no machine can see it."),
  evidence: z.array(Names).describe("What its performance leaves behind."),
  frameworks: z.array(FrameworkReference).describe("Framework references."),
});
export type Control = z.infer<typeof Control>;
