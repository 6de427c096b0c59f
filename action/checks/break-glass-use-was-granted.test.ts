import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import type { Emergency } from "../../model/emergency.ts";
import { aContext, aGovernance, ownedBy } from "./examples/a-context.ts";
import { anEmergency } from "./examples/a-register.ts";
import { aSecret, aToken } from "./examples/a-snapshot.ts";
import { breakGlassUseWasGranted as check } from "./break-glass-use-was-granted.ts";

const ownership = ownedBy({ break_glass: true });
const granted = (...all: Partial<Emergency>[]) =>
  aGovernance({ emergencies: all.map((one) => anEmergency(one)) });
const used = (last_used: string | null) => aToken({ last_used });

test("knows nothing of a secret, and of what statements contest", () => {
  expect(inWords(check, check.assess(aSecret(), aContext({ ownership }))).outcome).toBe("unknown");
  expect(inWords(check, check.assess(used(null), aContext({ contested: ["a.md", "b.md"] }))).outcome).toBe(
    "unknown",
  );
});

test.each([
  ["no grant", granted(), "2026-01-12T11:00:00Z"],
  ["a grant of another identity only", granted({ identity: "github:deploy-key:1" }), "2026-01-12T11:00:00Z"],
  ["a time before the grant", granted({}), "2026-01-12T09:59:59Z"],
  ["a time after it was taken back", granted({}), "2026-01-12T12:00:01Z"],
  ["a time after it ran out", granted({ revoked_at: null }), "2026-01-12T18:00:01Z"],
])("fails for a use in %s", (_when, governance, at) => {
  expect(inWords(check, check.assess(used(at), aContext({ governance, ownership })))).toEqual({
    outcome: "fail",
    sentence:
      "The last use, the only one GitHub keeps, was on 2026-01-12, and no emergency access was granted for that time.",
  });
});

test.each([
  ["at its beginning", "2026-01-12T10:00:00Z", {}],
  ["at the moment it was taken back", "2026-01-12T12:00:00Z", {}],
  ["at its end where nobody took it back", "2026-01-12T18:00:00Z", { revoked_at: null }],
])("passes for a use within the grant, %s", (_when, at, changes) => {
  const governance = granted({ emergency: "BRK-2", identity: "github:deploy-key:1" }, changes);
  expect(inWords(check, check.assess(used(at), aContext({ governance, ownership })))).toEqual({
    outcome: "pass",
    sentence: "The last use, the only one GitHub keeps, falls into BRK-1.",
  });
});

test("passes without a recorded use", () => {
  expect(inWords(check, check.assess(used(null), aContext({ ownership })))).toEqual({
    outcome: "pass",
    sentence: "GitHub recorded no use of it.",
  });
});

test("does not ask about what is not kept for emergencies", () => {
  const context = aContext({ ownership: ownedBy() });
  expect(inWords(check, check.assess(used("2026-01-12T11:00:00Z"), context)).outcome).toBe("not-applicable");
  const lent = aContext({ ownership: ownedBy(), governance: granted({}) });
  expect(inWords(check, check.assess(used("2026-01-20T11:00:00Z"), lent))).toEqual({
    outcome: "not-applicable",
    sentence: "It is not kept for emergencies only.",
  });
});
