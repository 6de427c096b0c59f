import { z } from "zod";
import { ControlId } from "./assessment.ts";
import { Day } from "./instant.ts";
import { PeriodId, periodOf } from "./period.ts";
import { RecordedReason } from "./reasons/reason.ts";
import { RegimeId } from "./regime.ts";
import { Login, Sentence, Slug, Text } from "./text.ts";
import { CriterionId, Severity, Verdict } from "./verdict.ts";

/** Id of a deficiency, `DEF-1` (controls/deficiencies). */
export const DeficiencyId = z.string().regex(/^DEF-[1-9]\d*$/, "must be a deficiency's id like DEF-1");

/** What a named person concluded on the severity; the tool only indicates. */
export const HumanConclusion = z.strictObject({
  severity: Severity.describe("How severe."),
  by: Login.describe("Who concluded."),
  at: Day.describe("When."),
  rationale: Sentence.describe("Why; amounts are the person's, never the tool's."),
});

/** An entity and regime that a deficiency reaches, concluded on by itself. */
export const Affected = z.strictObject({
  entity: Slug.describe("Legal entity."),
  regime: RegimeId.describe("Regime it reports under."),
  period: PeriodId.describe("Period of the conclusion that found it."),
  verdict: Verdict.describe("What the conclusion said."),
  indication: Severity.describe("How severe it looks, by the drivers recorded in the conclusion."),
  conclusion: HumanConclusion.nullable().describe("What a named person concluded; null while nobody did."),
});
export type Affected = z.infer<typeof Affected>;

const flag = (what: string) => z.boolean().nullable().default(null).describe(what);

/** What only people know and what always weighs; null while nobody said. */
export const Flags = z.strictObject({
  could_exceed_materiality: flag("The misstatement could be material."),
  senior_management: flag("Senior management is involved, or fraud is suspected."),
  restatement: flag("It is linked to a restatement."),
  found_by_auditor: flag("The auditor found it first."),
  evidence_rewritten: flag("Evidence was rewritten."),
  qualitative: flag("It touches a listing criterion, a covenant or related parties."),
});

/** One retest after the remediation. */
export const Retest = z.strictObject({
  at: Day.describe("When."),
  by: Login.describe("Who retested; not who remediated."),
  operations: z.number().int().nonnegative().describe("Performances of the control that were looked at."),
  deviations: z.number().int().nonnegative().describe("Deviations among them."),
  evidence: Sentence.describe("Where the worksheet is."),
});

/** A control that failed, its cause, its remediation and whom it reaches: `controls/deficiencies/DEF-<n>.md`. */
export const Deficiency = z.strictObject({
  deficiency: DeficiencyId.describe("Id of the deficiency; the file has the same name."),
  state: z
    .enum(["proposed", "open", "remediated", "closed"])
    .describe("Proposed by the action until a person names cause, owner and due date."),
  control: ControlId.describe("The control that failed."),
  what: z
    .union([Sentence, RecordedReason])
    .describe("What failed, in one sentence of a person; of a proposal the reason that it is printed from."),
  subjects: z
    .array(Text)
    .describe("Uids of the identities, repositories or the organisation concerned; empty for a review."),
  checks: z.array(Slug).describe("Checks that found it."),
  criteria: z.array(CriterionId).describe("Criteria that were missed."),
  source: z
    .enum(["scan", "review", "control-test", "late-close", "audit", "incident"])
    .describe("What brought it up."),
  found_on: Day.describe("When it was found."),
  proposed_on: Day.nullable()
    .default(null)
    .describe(
      "When the action proposed it, the day of the newest scan that it knew; null where a person opened it.",
    ),
  root_cause: Sentence.nullable().describe("Why it happened; null until a person says so."),
  cause: Slug.nullable()
    .default(null)
    .describe("Short name of the cause, the same for deficiencies that share it."),
  owner: Login.nullable().describe("Who answers for the remediation; null until a person is named."),
  due: Day.nullable().describe("By when; null until a person says so."),
  affects: z
    .array(Affected)
    .min(1)
    .describe("Every entity and regime it reaches, each with a conclusion of its own."),
  flags: Flags.prefault({}).describe("What only people know."),
  exceptions: z.array(Text).default([]).describe("Exceptions whose compensating controls lessen it."),
  remediated_on: Day.nullable().default(null).describe("When the remediation was in place."),
  retests: z.array(Retest).default([]).describe("Retests after the remediation, oldest first."),
  closed: z
    .strictObject({ at: Day.describe("When."), by: Login.describe("Who closed it.") })
    .nullable()
    .default(null)
    .describe("Its end; null while it is open."),
});
export type Deficiency = z.infer<typeof Deficiency>;

/**
 * Whether a deficiency that reaches an entity and regime reaches a period, too: it was found by the end, or by a
 * conclusion on a period that began by then. What is found later is of later periods.
 */
export const isKnownBy = (
  { found_on: found, affects }: Pick<Deficiency, "found_on" | "affects">,
  to: Day,
  { entity, regime, yearEnd }: { entity: string; regime: string; yearEnd: string },
): boolean =>
  found <= to ||
  affects.some(
    (one) => one.entity === entity && one.regime === regime && periodOf(one.period, yearEnd).from <= to,
  );

/** True while the deficiency counts. */
export const isOpenDeficiency = ({ state }: Pick<Deficiency, "state">): boolean => state !== "closed";
