import { expect, test } from "vitest";
import { auditLogIsReadWithoutAGap as check } from "./audit-log-is-read-without-a-gap.ts";
import { aContext } from "./examples/a-context.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";

const since = "2025-01-10T00:00:00Z";
const gap = { from: "2025-08-01T10:00:00Z", until: "2025-11-30T00:00:00Z" };
const NONE =
  "The plan gives the audit log to no program, so no scan can tell whether anything is missing in what people keep of it.";
const LOST = "It is not known what the audit log held between 2025-08-01 and 2025-11-30.";

test("what was read before the plan changed to one without the log is no pass", () => {
  const known = { since, gaps: [] };
  const result = check.assess(anOrganization({ audit_log: known, plan: "team" }), aContext({}));
  expect(inWords(check, result)).toEqual({ outcome: "unknown", sentence: NONE });
});

test.each([
  ["the plan has no log for programs", null, "2026-12-01", "unknown", NONE],
  ["there is a gap", { since, gaps: [gap] }, "2026-11-30", "fail", LOST],
  [
    "the gap ended more than a year ago",
    { since, gaps: [gap] },
    "2026-12-01",
    "pass",
    "The audit log has been read without a gap since 2025-11-30.",
  ],
  [
    "there is none",
    { since, gaps: [] },
    "2026-12-01",
    "pass",
    "The audit log has been read without a gap since 2025-01-10.",
  ],
] as const)("%s", (_, audit_log, today, outcome, sentence) => {
  const log = audit_log === null ? null : { ...audit_log, gaps: [...audit_log.gaps] };
  const result = check.assess(anOrganization({ audit_log: log, plan: "enterprise" }), aContext({ today }));
  expect(inWords(check, result)).toEqual({ outcome, sentence });
});
