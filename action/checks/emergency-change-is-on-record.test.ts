import { expect, test } from "vitest";
import { emergencyChangeIsOnRecord as check } from "./emergency-change-is-on-record.ts";
import { aChange } from "./examples/a-change.ts";
import { anEmergency } from "./examples/a-register.ts";
import { saidOf } from "./examples/changed.ts";

const emergencies = [
  anEmergency({
    granted_to: "sam",
    granted_at: "2026-01-15T08:00:00Z",
    expires_at: "2026-01-15T12:00:00Z",
    revoked_at: null,
  }),
];

test.each([
  ["has no such label", aChange(), [], "pass"],
  ["has the label and no record", aChange({ labels: ["Emergency"] }), [], "fail"],
  ["has the label and a record", aChange({ labels: ["emergency"] }), emergencies, "pass"],
  [
    "has the label and was merged after the access had run out",
    aChange({ labels: ["emergency"], merged_at: "2026-01-15T12:00:01Z" }),
    emergencies,
    "fail",
  ],
  ["does not show its labels", aChange({ labels: null }), [], "unknown"],
])("a change that %s", (_, change, stated, outcome) => {
  expect(saidOf(check, { merged: [change] }, { emergencies: stated })).toMatchObject({ outcome });
});

test.each([
  [null, "unknown"],
  [{}, "not-applicable"],
] as const)("where %j was read", (changes, outcome) => {
  expect(saidOf(check, changes)).toMatchObject({ outcome });
});
