import { z } from "zod";
import { Outcome } from "./assessment.ts";
import { Day } from "./instant.ts";
import { Slug, Text } from "./text.ts";

/** A finding as the scan record lists it. */
export const FindingReference = z.strictObject({
  file: Text.describe("Evidence file of the subject."),
  check: Slug.describe("Id of the check."),
  outcome: Outcome.describe("fail or unknown for an open finding; what it became for a resolved one."),
});
export type FindingReference = z.infer<typeof FindingReference>;

/** What closed a finding: what GitHub says, what people state, a limit, or a risk that a person accepted. */
export const RESOLVED_BY = ["fact", "statement", "limit", "exception"] as const;
const ResolvedBy = z.enum(RESOLVED_BY);
export type ResolvedBy = z.infer<typeof ResolvedBy>;

const by = ResolvedBy.nullable();

/** A finding that was open before, as the scan record lists it. */
export const ResolvedReference = FindingReference.extend({
  by: by.describe("What closed it; null where nobody can tell."),
});
export type ResolvedReference = z.infer<typeof ResolvedReference>;

/** One time that a check was a finding on a subject, as the subject's own evidence keeps it. */
export const FindingPeriod = z.strictObject({
  check: Slug.describe("Id of the check."),
  outcome: Outcome.describe("fail or unknown, as it was when it was opened."),
  opened: Day.describe("Day of the scan that opened it."),
  closed: Day.nullable().describe("Day of the scan that saw it closed; null while it is open."),
  by: by.describe("What closed it; null while it is open and where nobody can tell."),
});
export type FindingPeriod = z.infer<typeof FindingPeriod>;

/** Findings of one check that a scan counts. */
export const FindingCount = z.strictObject({
  check: Slug.describe("Id of the check."),
  open: z.number().int().nonnegative().describe("Open after the scan."),
  opened: z.number().int().nonnegative().describe("Opened by it."),
  resolved: z.number().int().nonnegative().describe("Closed by it."),
});
export type FindingCount = z.infer<typeof FindingCount>;
