import { z } from "zod";
import { Assessment } from "../assessment.ts";
import { FindingPeriod } from "../finding.ts";
import { Instant } from "../instant.ts";
import { ofKind } from "../subject-record.ts";
import { Id, Login, SafeName, Slug, Text } from "../text.ts";
import type { Kind } from "./kind.ts";

export const LIFECYCLE_EVENTS = [
  "create",
  "approve",
  "use",
  "rotate",
  "widen",
  "suspend",
  "reinstate",
  "transfer",
  "retire",
] as const;

export const RETIRE_REASONS = [
  "removed",
  "repository-deleted",
  "repository-transferred",
  "no-longer-told",
] as const;
/** Why something retired: taken away where it was, gone with its repository, or there and stated to be what it was no more. */
export const RetireReason = z.enum(RETIRE_REASONS);
export type RetireReason = z.infer<typeof RetireReason>;

/** One event in the life of an identity or a repository; the list is append-only. */
export const LifecycleEvent = z.strictObject({
  event: z.enum(LIFECYCLE_EVENTS).describe("What happened."),
  at: Instant.describe("When, by GitHub's clock."),
  by: Login.nullable().describe("Who did it, where GitHub says so."),
  source: z
    .enum(["github", "scan", "audit-log"])
    .describe(
      "Where it is told: `github` gave the time, or a `scan` first saw it; `audit-log` where that log alone says who did it.",
    ),
  reason: RetireReason.optional().describe("Why it retired; not there on other events."),
  permissions: z
    .array(Text)
    .optional()
    .describe("What it may do since, and could not before, `contents: write`; not there on other events."),
  to: Login.optional().describe("Login of the account that its repository was transferred to."),
});
export type LifecycleEvent = z.infer<typeof LifecycleEvent>;

/** Who answers for the identity, taken from its ownership statement. */
export const Ownership = z.strictObject({
  statement: z.string().describe("Path of the ownership statement under controls/identities."),
  business_owner: Login.nullable().describe("Login of the business owner."),
  technical_steward: Login.nullable().describe("Login of the technical steward."),
  systems: z.array(Slug).describe("Systems the identity serves."),
  entities: z.array(Slug).describe("Legal entities the identity serves."),
});
export type Ownership = z.infer<typeof Ownership>;

const common = {
  record: z.literal("identity").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  uid: z
    .string()
    .regex(/^github:[a-z-]+:[A-Za-z0-9._:-]+$/)
    .describe("Stable identity, `github:<kind>:<id>`; a rename changes nothing."),
  organization: SafeName.describe("Login of the organisation."),
  repository: SafeName.nullable().describe(
    "Name of the repository it belongs to; null for the organisation's own.",
  ),
  repository_id: Id.nullable().describe("GitHub's id of that repository."),
  title: Text.describe("What people call it on GitHub; data, never trusted."),
  state: z.enum(["active", "retired"]).describe("Retired once positively absent from a complete read."),
  first_observed: Instant.describe("When a scan first saw it."),
  ownership: Ownership.nullable().describe("Who answers for it; null when no statement selects it."),
  assessments: z.array(Assessment).describe("Outcome of every check that applies, by check id."),
  findings: z.array(FindingPeriod).describe("When each of its findings was opened and closed, oldest first."),
  lifecycle: z.array(LifecycleEvent).describe("Its life so far, oldest first."),
};

/** Schema of the evidence of one kind. */
export const documentOf = <Name extends string, Facts extends z.ZodObject>({
  kind,
  facts,
}: Kind<Name, Facts>) =>
  z
    .strictObject({
      ...common,
      kind: z.literal(kind).describe("Kind of identity."),
      facts: facts.describe("What GitHub says of it."),
    })
    .superRefine(ofKind(kind));
