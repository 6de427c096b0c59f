import type { NotReadReason } from "../../../model/reasons/not-read.ts";
import type { Gap } from "../../../model/unit.ts";

/** What GitHub refuses to a credential that lacks a permission on the repository `payroll`. */
export const aGap = (changes: Partial<Gap> = {}): Gap => ({
  unit: "payroll",
  scope: { of: "repository", repository: 1 },
  state: "denied",
  reason: { reason: "question-refused", with: {} },
  remedy: {
    reason: "grant-permission",
    with: { holder: "app", any_of: [[{ name: "secrets", level: "read" }]] },
  },
  ...changes,
});

/** The limitation of a scan that deploy keys of this repository were refused. */
export function aLimitation(unit: string, changes: Partial<Gap> = {}): NotReadReason {
  const { reason: why, ...gap } = aGap({ unit, ...changes });
  return { reason: "not-read", with: { source: "deploy-keys", ...gap, why, others: 0 } };
}
