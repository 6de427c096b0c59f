import { z } from "zod";
import { ExceptionId } from "../assessment.ts";
import { IdentityKind } from "../identity.ts";
import { Day, Instant } from "../instant.ts";
import { RecordedReason } from "../reasons/reason.ts";
import { Digest, Id, Login, Sentence, Slug, Text } from "../text.ts";
import { DecisionName, DecisionSource } from "./decided.ts";
import { Remediation } from "./remediation.ts";

/** What happened to an identity since the last review of its entity and regime, what must be looked at first before. */
export const CHANGES = [
  "new",
  "permissions-grown",
  "permissions-shrunk",
  "owner-changed",
  "reach-changed",
  "renewed",
  "unchanged",
] as const;

/** The answer to the question whether access created a risk for the reporting. */
const ReportingRisk = z.strictObject({
  exists: z.boolean().describe("Whether it created a risk for the reporting."),
  text: Text.describe("Which, or why not."),
});

/** What a line showed when the population was frozen; a decision is about this and nothing later. */
const shown = {
  uid: Text.describe("Uid of the identity."),
  file: Text.describe("Its evidence file."),
  kind: IdentityKind.describe("Kind of identity."),
  title: Text.describe("What people called it then; data, never trusted."),
  repository: Text.nullable().describe("Name of its repository; null for the organisation's own."),
  business_owner: Login.nullable().describe("Who answered for it."),
  technical_steward: Login.nullable().describe("Who kept it."),
  created_by: Login.nullable().describe("Who made it, where GitHub says so."),
  purpose: Text.nullable().describe("What it is for, from its ownership statement."),
  permissions: z.record(z.string(), z.string()).describe("What it may do, by what it may do it to."),
  reaches: z.number().int().nonnegative().nullable().describe("Repositories it reaches; null when unknown."),
  last_used: Instant.nullable().describe("Last recorded use; null where none is recorded."),
  privileged: z.boolean().describe("Whether it can change the organisation, its rules or production."),
  financial: z.boolean().describe("Whether it serves a financial system."),
  change: z
    .strictObject({
      what: z.enum(CHANGES).describe("What happened to it since the last review."),
      ...RecordedReason.shape,
    })
    .describe("What changed since the last review."),
  findings: z
    .array(Slug)
    .describe("Checks it failed, or that could not be answered, when the population was frozen."),
  revalidate: z
    .array(z.enum(["dormant", "shared", "break-glass"]))
    .default([])
    .describe("Why it had to be justified anew, if it had to."),
  facts: Digest.describe(
    "Digest of what decides about it; where it differs later, the line is decided again.",
  ),
  suggested: z
    .strictObject({ decision: DecisionName.describe("The decision."), ...RecordedReason.shape })
    .nullable()
    .default(null)
    .describe("What its facts suggest; null where they suggest nothing."),
};

/** What people decide; the only part of a line that they may edit. */
const decided = {
  decision: DecisionName.nullable().describe("What was decided; null while nothing was."),
  exception: ExceptionId.nullable().default(null).describe("The exception, for `except`."),
  transfer_to: Login.nullable().default(null).describe("The new owner, for `transfer`."),
  rationale: Text.nullable().describe("Why."),
  reporting_risk: ReportingRisk.nullable().describe(
    "The answer to the question whether it created a reporting risk.",
  ),
};

/** Who decided, as GitHub says it; written by the action alone. */
const attributed = {
  by: Login.nullable().default(null).describe("Who decided."),
  by_id: Id.nullable().default(null).describe("Their GitHub id."),
  at: Instant.nullable().default(null).describe("When, by GitHub's clock."),
  source: DecisionSource.nullable().default(null).describe("Where they wrote it."),
};

/** The carrying out of a decision, and what it was before. */
const afterwards = {
  remediation: Remediation.nullable()
    .default(null)
    .describe("The carrying out of a modify, a revoke or a transfer; null for other decisions."),
  look_back: z
    .strictObject({
      used: z
        .boolean()
        .nullable()
        .describe("Whether the access was used wrongly; null when nobody can tell."),
      by: Login.describe("Who looked."),
      evidence: Sentence.describe("In what."),
    })
    .nullable()
    .default(null)
    .describe("The look back whether access that should not have been there was used."),
};

/** What came up after the population was frozen, so that the line shows a later state or was added for it. */
const OffCycle = z.strictObject({
  ...RecordedReason.shape,
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/, "must be the id of a commit")
    .describe("Commit whose evidence the line shows."),
  noticed: Instant.describe("When it was noticed, by GitHub's clock."),
  due: Day.describe("By when it has to be decided."),
  replaces: z
    .boolean()
    .describe("Whether it stands in the place of a line of the population that nobody had decided on."),
});

/** What was decided on one identity. */
export const ReviewLine = z.strictObject({
  ...shown,
  off_cycle: OffCycle.nullable()
    .default(null)
    .describe("Why it was decided on between cycles; null for a line of the population as it was frozen."),
  ...decided,
  ...attributed,
  ...afterwards,
});
export type ReviewLine = z.infer<typeof ReviewLine>;

/** What stands in a line before anybody decided, and before anything followed from it. */
export const UNDECIDED = {
  decision: null,
  exception: null,
  transfer_to: null,
  rationale: null,
  reporting_risk: null,
  by: null,
  by_id: null,
  at: null,
  source: null,
  remediation: null,
  look_back: null,
} satisfies Partial<ReviewLine>;

/** Fields that the record of a line leaves out while there is nothing in them: a tenth of its text. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "revalidate",
  "suggested",
  "off_cycle",
  "exception",
  "transfer_to",
  "by",
  "by_id",
  "at",
  "source",
  "remediation",
  "look_back",
] satisfies readonly (keyof ReviewLine)[]);

const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/**
 * A line as its record has it. What it shows of the identity is written though it be null, for not knowing is a value;
 * so is what everybody has to fill in. What nobody did, and what did not follow, is left out.
 */
export const recordedLine = (line: ReviewLine): object =>
  Object.fromEntries(
    Object.entries(line).filter(([field, value]) => !(LEFT_OUT.has(field) && isNothing(value))),
  );
