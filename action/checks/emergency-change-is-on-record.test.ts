import { expect, test } from "vitest";
import { emergencyChangeIsOnRecord as check } from "./emergency-change-is-on-record.ts";
import { aChange } from "./examples/a-change.ts";
import { anEmergency } from "./examples/a-register.ts";
import { aToken } from "./examples/a-snapshot.ts";
import { saidOf } from "./examples/changed.ts";

const token = aToken();
const emergencies = [
  anEmergency({
    identity: token.uid,
    granted_to: "sam",
    granted_at: "2026-01-15T08:00:00Z",
    expires_at: "2026-01-15T12:00:00Z",
    revoked_at: null,
    changed_reporting_code: true,
  }),
];
const emergency = aChange({ labels: ["Emergency"] });

test.each([
  ["has no such label", aChange(), [], "pass"],
  ["has the label and no record", emergency, [], "fail"],
  ["has the label and a record", emergency, emergencies, "pass"],
  [
    "has the label and a record of an emergency in which no reporting code was changed",
    emergency,
    [anEmergency({ ...emergencies[0]?.data, changed_reporting_code: false })],
    "fail",
  ],
  [
    "has the label and a record of an identity that no scan sees",
    emergency,
    [anEmergency({ ...emergencies[0]?.data, identity: "github:deploy-key:1" })],
    "unknown",
  ],
  [
    "has the label and was merged after the access had run out",
    aChange({ labels: ["emergency"], merged_at: "2026-01-15T12:00:01Z" }),
    emergencies,
    "fail",
  ],
  ["does not show its labels", aChange({ labels: null }), [], "unknown"],
])("a change that %s", (_, change, stated, outcome) => {
  const said = saidOf(check, { merged: [change] }, { emergencies: stated, identities: [token] });
  expect(said).toMatchObject({ outcome });
});

test("a change that belongs to an emergency is named", () => {
  const said = saidOf(check, { merged: [emergency] }, { emergencies, identities: [token] });
  expect(said.sentence).toMatch(/; counted as made in an emergency that is on record: #12\.$/);
});

test.each([
  [null, "unknown"],
  [{}, "not-applicable"],
] as const)("where %j was read", (changes, outcome) => {
  expect(saidOf(check, changes)).toMatchObject({ outcome });
});
