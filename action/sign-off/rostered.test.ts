import { expect, test } from "vitest";
import { aCase, anApproval, GONE, LATER } from "./examples/a-pull.ts";
import { entriesOn } from "./rostered.ts";

test.each([
  // On the roster until the last day of 2025.
  ["UTC", GONE, "2025-12-31T23:59:59Z", true],
  ["UTC", GONE, "2026-01-01T00:00:00Z", false],
  ["Asia/Tokyo", GONE, "2025-12-31T14:59:59Z", true],
  ["Asia/Tokyo", GONE, "2025-12-31T15:00:00Z", false],
  ["America/Los_Angeles", GONE, "2026-01-01T07:59:59Z", true],
  ["America/Los_Angeles", GONE, "2026-01-01T08:00:00Z", false],
  // On it from the first day of 2027.
  ["UTC", LATER, "2026-12-31T23:59:59Z", false],
  ["Asia/Tokyo", LATER, "2026-12-31T15:00:00Z", true],
  ["America/Los_Angeles", LATER, "2027-01-01T07:59:59Z", false],
  ["America/Los_Angeles", LATER, "2027-01-01T08:00:00Z", true],
])("by days in %s, %o is on the roster at %s: %s", (zone, by, submitted, isOn) => {
  const given = aCase({ zone, approval: anApproval({ by, submitted }) });
  expect(entriesOn(given).length > 0).toBe(isOn);
});
