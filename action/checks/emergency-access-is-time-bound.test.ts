import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import type { Emergency } from "../../model/emergency.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { anEmergency } from "./examples/a-register.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { emergencyAccessIsTimeBound as check } from "./emergency-access-is-time-bound.ts";

const assess = (today: string, ...all: Partial<Emergency>[]) =>
  inWords(
    check,
    check.assess(
      anOrganization(),
      aContext({ governance: aGovernance({ emergencies: all.map((one) => anEmergency(one)) }), today }),
    ),
  );

test.each([
  [
    "longer than the limit",
    { expires_at: "2026-01-15T10:00:01Z" },
    "BRK-1 was granted from 2026-01-12T10:00:00Z to 2026-01-15T10:00:01Z, and the limit is 72 hours.",
  ],
  [
    "longer than the strict limit where reporting code was changed",
    { expires_at: "2026-01-13T10:00:01Z", changed_reporting_code: true },
    "BRK-1 was granted from 2026-01-12T10:00:00Z to 2026-01-13T10:00:01Z, and the limit is 24 hours.",
  ],
  [
    "taken back late",
    { revoked_at: "2026-01-12T18:00:01Z" },
    "BRK-1 ran out at 2026-01-12T18:00:00Z and was taken back at 2026-01-12T18:00:01Z.",
  ],
])("fails for one %s", (_which, changes, sentence) => {
  expect(assess("2026-01-31", changes)).toEqual({ outcome: "fail", sentence });
});

test("fails from the day after it ran out while nobody took it back", () => {
  expect(assess("2026-01-13", { revoked_at: null })).toEqual({
    outcome: "fail",
    sentence: "BRK-1 ran out at 2026-01-12T18:00:00Z and was not taken back.",
    since: "2026-01-13",
  });
  expect(assess("2026-01-12", { revoked_at: null }).outcome).toBe("pass");
});

test("names every one that is wrong", () => {
  const late = { revoked_at: null };
  expect(
    assess("2026-01-31", { ...late, emergency: "BRK-10" }, { ...late, emergency: "BRK-9" }, {}).sentence,
  ).toBe(
    "BRK-9 ran out at 2026-01-12T18:00:00Z and was not taken back; BRK-10 ran out at 2026-01-12T18:00:00Z and was not taken back.",
  );
});

test.each([
  ["exactly the limit", { expires_at: "2026-01-15T10:00:00Z" }],
  ["the strict limit", { expires_at: "2026-01-13T10:00:00Z", changed_reporting_code: true }],
])("passes for %s", (_which, changes) => {
  expect(assess("2026-01-31", changes)).toEqual({
    outcome: "pass",
    sentence: "Every emergency access was granted within the limit and taken back in time.",
  });
});

test("does not arise without an emergency access", () => {
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), aGovernance()))).toBe(
    "No emergency access is on record.",
  );
  expect(
    exemptionInWords(check, check.exempt?.(anOrganization(), aGovernance({ emergencies: [anEmergency()] }))),
  ).toBeNull();
});
