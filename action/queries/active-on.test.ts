import { expect, test } from "vitest";
import type { Identity } from "../../model/identity.ts";
import { wasActiveOn } from "./active-on.ts";

type Event = Identity["lifecycle"][number];
const event = (name: Event["event"], at: string): Event => ({ event: name, at, by: null, source: "scan" });
const created = event("create", "2026-07-10T02:00:00Z");
const retired = event("retire", "2026-10-13T02:00:00Z");

test.each([
  ["before it began", [created], "2026-07-09", "UTC", false],
  ["on the day it began", [created], "2026-07-10", "UTC", true],
  ["where that day began later", [created], "2026-07-09", "America/New_York", true],
  ["before it was gone", [created, retired], "2026-09-30", "UTC", true],
  ["once it was gone", [created, retired], "2026-10-13", "UTC", false],
  [
    "after it came back",
    [created, retired, event("reinstate", "2026-11-01T02:00:00Z")],
    "2026-11-02",
    "UTC",
    true,
  ],
  ["where GitHub does not say when it began, before a scan saw it", [], "2026-07-11", "UTC", false],
  ["where GitHub does not say when it began, once a scan saw it", [], "2026-07-12", "UTC", true],
] as const)("an identity is asked about %s", (_, lifecycle, day, zone, there) => {
  const identity = { first_observed: "2026-07-12T02:00:00Z", lifecycle: [...lifecycle] };
  expect(wasActiveOn(identity, day, zone)).toBe(there);
});
