import { expect, onTestFinished, test, vi } from "vitest";
import { kinds } from "../../model/identity.ts";
import { askIdentity } from "../evaluate/question.ts";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { aKey, aSecret, aToken } from "./examples/a-snapshot.ts";
import { credentialIsInUse as check } from "./credential-is-in-use.ts";

const used = aKey({ last_used: "2025-11-02T10:01:00Z", created_at: "2020-01-01T00:00:00Z" });
const neverUsed = aKey({ last_used: null, created_at: "2025-11-02T10:01:00Z" });
const neverUsedToken = aToken({ last_used: null, access_granted_at: "2025-11-02T10:01:00Z" });

test.each([
  [
    "a key used once",
    used,
    "A credential may go 90 days without a recorded use; the last one was on 2025-11-02, and the limit was reached on 2026-01-31.",
  ],
  [
    "a key without a recorded use",
    neverUsed,
    "A credential may go 90 days without a recorded use; GitHub recorded none since 2025-11-02, and the limit was reached on 2026-01-31.",
  ],
  [
    "a token without a recorded use",
    neverUsedToken,
    "A credential may go 90 days without a recorded use; GitHub recorded none since 2025-11-02, and the limit was reached on 2026-01-31.",
  ],
])("fails for %s one day over the limit", (_what, identity, sentence) => {
  const context = aContext({ tier: "strict", today: "2026-02-01" });
  expect(inWords(check, check.assess(identity, context))).toEqual({
    outcome: "fail",
    sentence,
    since: "2026-02-01",
  });
});

test.each([
  [
    "a key used once, without naming the day",
    used,
    "A credential may go 90 days without a recorded use; its last recorded use lies within that limit.",
  ],
  [
    "a key without a recorded use",
    neverUsed,
    "A credential may go 90 days without a recorded use; GitHub recorded none since 2025-11-02, and the limit is reached on 2026-01-31.",
  ],
])("passes for %s exactly at the limit", (_what, identity, sentence) => {
  const context = aContext({ tier: "strict", today: "2026-01-31" });
  expect(inWords(check, check.assess(identity, context))).toEqual({ outcome: "pass", sentence });
});

test("does not ask about secrets, of which GitHub records no use", () => {
  expect(askIdentity(check, aSecret())).toBeNull();
  expect(askIdentity(check, used)).not.toBeNull();
});

test.each([
  [
    "2026-02-01",
    "fail",
    "A credential may go 90 days without a recorded use; GitHub recorded none since 2025-11-02, and the limit was reached on 2026-01-31.",
  ],
  [
    "2026-01-31",
    "unknown",
    "GitHub recorded no use and does not tell when it began; a scan first saw it on 2025-11-02.",
  ],
] as const)(
  "one without a use of which GitHub does not tell when it began, on %s: %s, because it was there at least since a scan saw it",
  (today, outcome, sentence) => {
    const began = vi.spyOn(kinds["deploy-key"], "began").mockReturnValue(null);
    onTestFinished(() => {
      began.mockRestore();
    });
    const context = aContext({ tier: "strict", today, firstSeen: "2025-11-02" });
    expect(inWords(check, check.assess(neverUsed, context))).toMatchObject({ outcome, sentence });
    expect(check.assess(aKey(), context)).toMatchObject({ outcome: "pass" });
  },
);
