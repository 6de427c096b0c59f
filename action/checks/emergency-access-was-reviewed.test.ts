import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { Configuration } from "../../model/configuration.ts";
import type { Emergency } from "../../model/emergency.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { anEmergency } from "./examples/a-register.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { emergencyAccessWasReviewed as check } from "./emergency-access-was-reviewed.ts";

const assess = (today: string, changes: Partial<Emergency>, holidays: string[] = [], time_zone = "UTC") =>
  inWords(
    check,
    check.assess(
      anOrganization(),
      aContext({
        governance: aGovernance({
          configuration: Configuration.parse({
            organizations: [{ login: "acme" }],
            calendar: { holidays, time_zone },
          }),
          emergencies: [anEmergency(changes)],
        }),
        today,
      }),
    ),
  );
const reviewed = (by: string, at: string) => ({ review: { by, at, conclusion: "Fine." } });

// Taken back on Monday 12 January; five business days later is Monday 19 January.
test("fails from the day after the last for the review", () => {
  expect(assess("2026-01-20", { review: null })).toEqual({
    outcome: "fail",
    sentence: "BRK-1 was not reviewed by 2026-01-19.",
    since: "2026-01-20",
  });
  expect(assess("2026-01-19", { review: null }).outcome).toBe("pass");
});

test("counts business days, a holiday not, and from the end where nobody took it back", () => {
  expect(assess("2026-01-20", { review: null }, ["2026-01-19"]).outcome).toBe("pass");
  const until = { expires_at: "2026-01-13T18:00:00Z", revoked_at: null };
  expect(assess("2026-01-20", { review: null, ...until }).outcome).toBe("pass");
});

test.each([
  // Taken back on 12 January of UTC, and on the same day of every zone here.
  ["UTC", "2026-01-19T23:59:59Z", "pass"],
  ["UTC", "2026-01-20T00:00:00Z", "fail"],
  ["America/Los_Angeles", "2026-01-20T07:59:59Z", "pass"],
  ["America/Los_Angeles", "2026-01-20T08:00:00Z", "fail"],
  ["Asia/Tokyo", "2026-01-19T14:59:59Z", "pass"],
  ["Asia/Tokyo", "2026-01-19T15:00:00Z", "fail"],
])("by a calendar in %s, a review at %s is a %s", (zone, at, outcome) => {
  const on = { revoked_at: "2026-01-12T10:00:00Z", ...reviewed("sara", at) };
  expect(assess("2026-01-20", on, [], zone).outcome).toBe(outcome);
});

test.each([
  [
    "late",
    reviewed("sara", "2026-01-20T00:00:00Z"),
    "BRK-1 was due for review by 2026-01-19 and reviewed at 2026-01-20T00:00:00Z.",
  ],
  [
    "late by the strict limit, where reporting code was changed",
    { ...reviewed("sara", "2026-01-16T00:00:00Z"), changed_reporting_code: true },
    "BRK-1 was due for review by 2026-01-15 and reviewed at 2026-01-16T00:00:00Z.",
  ],
  [
    "by who granted it",
    reviewed("Priya", "2026-01-13T00:00:00Z"),
    "BRK-1 was reviewed by «Priya», who took part in it.",
  ],
  [
    "by who used it",
    reviewed("dana", "2026-01-13T00:00:00Z"),
    "BRK-1 was reviewed by «dana», who took part in it.",
  ],
])("fails for a review %s", (_which, changes, sentence) => {
  expect(assess("2026-01-31", changes)).toEqual({ outcome: "fail", sentence });
});

test("passes for a review on the last day", () => {
  expect(assess("2026-01-31", reviewed("sara", "2026-01-19T23:59:59Z"))).toEqual({
    outcome: "pass",
    sentence: "Every emergency access was reviewed in time, or there is still time.",
  });
});

test("does not arise without an emergency access", () => {
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), aGovernance()))).toBe(
    "No emergency access is on record.",
  );
});
