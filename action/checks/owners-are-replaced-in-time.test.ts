import { describe, expect, test } from "vitest";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { aKey, aSnapshot } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { ownersAreReplacedInTime as check } from "./owners-are-replaced-in-time.ts";

const asked = (parts: Parameters<typeof aContext>[0]) =>
  inWords(check, check.assess(aKey(), aContext(parts)));

describe("an identity without owners since 1 January", () => {
  const ownerlessSince = "2026-01-01";
  test.each([
    ["default", "2026-02-01", "fail", "2026-02-01"],
    ["default", "2026-01-31", "pass", undefined],
    ["strict", "2026-01-09", "fail", "2026-01-09"],
    ["strict", "2026-01-08", "pass", undefined],
  ] as const)("%s, on %s: %s", (tier, today, outcome, since) => {
    expect(asked({ tier, today, ownerlessSince })).toMatchObject(
      since === undefined ? { outcome } : { outcome, since },
    );
  });

  test("says since when and until when", () => {
    expect(asked({ today: "2026-03-01", ownerlessSince }).sentence).toBe(
      "Since 2026-01-01 no two people answer for it; 30 days were allowed, until 2026-01-31.",
    );
  });

  test("is as vacant with half of them", () => {
    const ownership = ownedBy({ technical_steward: null });
    expect(asked({ today: "2026-03-01", ownerlessSince, ownership }).outcome).toBe("fail");
  });

  test("has them again once two people answer, and nobody knows while the members are not read", () => {
    const ownership = ownedBy();
    expect(asked({ today: "2026-03-01", ownerlessSince, ownership })).toEqual({
      outcome: "pass",
      sentence: "Two people answer for it.",
    });
    const snapshot = aSnapshot({ members: null });
    expect(asked({ today: "2026-03-01", ownerlessSince, ownership, snapshot }).outcome).toBe("unknown");
  });
});

test("one that this scan is the first to find vacant is so since today", () => {
  expect(asked({ today: "2026-03-01" })).toEqual({
    outcome: "pass",
    sentence: "Since 2026-03-01 no two people answer for it; 30 days are allowed, until 2026-03-31.",
  });
});
