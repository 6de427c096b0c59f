import { expect, test } from "vitest";
import type { Identity } from "./identity.ts";
import { existedOn } from "./existed-on.ts";

const created: Identity["lifecycle"] = [
  { event: "create", at: "2026-07-10T02:00:00Z", by: null, source: "github" },
];

test.each([
  ["before the day of its creation", created, "2026-07-09", "UTC", false],
  ["on the day of its creation", created, "2026-07-10", "UTC", true],
  ["where that day began later", created, "2026-07-09", "America/New_York", true],
  ["before a scan saw what GitHub gives no date for", [], "2026-07-11", "UTC", false],
  ["on the day a scan saw what GitHub gives no date for", [], "2026-07-12", "UTC", true],
])("an identity is asked about %s", (_, lifecycle, day, zone, there) => {
  expect(existedOn({ first_observed: "2026-07-12T02:00:00Z", lifecycle }, day, zone)).toBe(there);
});
