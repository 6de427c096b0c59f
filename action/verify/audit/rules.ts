import type { Organization } from "../../../model/organization.ts";
import type { LevelReason } from "../../../model/reasons/verify/levels.ts";

/** Checks on whether whoever scans, publishes or approves could do each other's part. */
const GUARDS: readonly string[] = [
  "actions-cannot-approve-pull-requests",
  "evidence-stands-as-recorded",
  "evidence-writer-does-not-review",
  "scanner-cannot-approve",
];

/** What the last scan captured of the rules that evidence is kept by. */
export function rulesAsCaptured(organization: Organization | null): LevelReason[] {
  if (organization === null) return [{ reason: "checks-not-recorded", with: {} }];
  return organization.assessments.flatMap(({ check, outcome }): LevelReason[] =>
    GUARDS.includes(check) && (outcome === "fail" || outcome === "unknown" || outcome === "excepted")
      ? [{ reason: "check-not-passed", with: { check, outcome } }]
      : [],
  );
}
