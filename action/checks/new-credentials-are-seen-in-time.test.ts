import { describe, expect, test } from "vitest";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Context } from "../queries/context.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { aContext, aGovernance, aSystem } from "./examples/a-context.ts";
import { aLedger } from "./examples/a-ledger.ts";
import { refuse } from "./examples/a-refusal.ts";
import { aKey, aSnapshot, LEDGER } from "./examples/a-snapshot.ts";
import { aRunner } from "./examples/a-runner.ts";
import { inWords } from "./examples/in-words.ts";
import { newCredentialsAreSeenInTime as check } from "./new-credentials-are-seen-in-time.ts";

const made = (created_at: string, id = 48213) => aKey({ created_at }, { id, title: `key ${String(id)}` });
const earlier = (changes: Partial<Context["earlier"]> = {}): Context["earlier"] => ({
  isKnown: () => false,
  readSince: () => "2026-01-01T02:00:00Z",
  ...changes,
});
const asked = (identities: ObservedIdentity[], parts: Parameters<typeof aContext>[0] = {}) => {
  const snapshot = aSnapshot({ identities });
  const context = aContext({ snapshot, earlier: earlier(), today: "2026-01-31", ...parts });
  return inWords(check, check.assess(snapshot.organization, context));
};
const inTime = {
  outcome: "pass",
  sentence:
    "Of what was made since its list was first read, this scan is the first to see nothing that is older than the limit allows.",
};

describe("a key that this scan is the first to see", () => {
  test("fails where it was made a day before the limit, 168 hours", () => {
    expect(asked([made("2026-01-23T23:59:59Z")])).toEqual({
      outcome: "fail",
      restsOn: { sources: [], repositories: [] },
      sentence:
        "This scan is the first to see credentials that are older than the limit allows: «key 48213» (Deploy key) of 2026-01-23, due within 168 hours, by 2026-01-30.",
    });
  });

  test("fails where it serves a financial system, beyond 48 hours", () => {
    const governance = aGovernance({ systems: [aSystem()] });
    expect(asked([made("2026-01-28T00:00:00Z")], { governance }).outcome).toBe("fail");
    expect(asked([made("2026-01-29T00:00:00Z")], { governance })).toEqual(inTime);
  });

  test.each([
    ["made at the limit", "2026-01-24T00:00:00Z", {}],
    ["there before a scan read its list", "2025-12-31T23:59:59Z", {}],
    ["that a scan saw before", "2026-01-10T00:00:00Z", { isKnown: () => true }],
  ])("passes where it is one %s", (_which, created, changes) => {
    expect(asked([made(created)], { earlier: earlier(changes) })).toEqual(inTime);
  });

  test("is held against the first scan that read the list of its own repository", () => {
    const only = (source: string, repository: number | null) =>
      source === "deploy-keys" && repository === LEDGER.id ? "2026-01-20T02:00:00Z" : null;
    expect(asked([made("2026-01-19T02:00:00Z")], { earlier: earlier({ readSince: only }) })).toEqual(inTime);
    expect(asked([made("2026-01-20T02:00:00Z")], { earlier: earlier({ readSince: only }) }).outcome).toBe(
      "fail",
    );
  });
});

test("a first scan has the answer of one that sees nothing new: the next one changes nothing", () => {
  const one = made("2026-01-02T00:00:00Z");
  expect(asked([one], { earlier: earlier({ readSince: () => null }) })).toEqual(inTime);
  expect(asked([one], { earlier: earlier({ isKnown: () => true }) })).toEqual(inTime);
});

test("what GitHub does not date, and nothing at all, is not held against a day", () => {
  expect(asked([])).toEqual(inTime);
  expect(asked([aRunner()])).toEqual(inTime);
});

test("the record holds the oldest, and the sentence counts all", () => {
  const many = Array.from({ length: 30 }, (_none, index) => made("2026-01-05T00:00:00Z", 100 + index));
  expect(asked(many.toReversed()).sentence).toMatch(
    /«key 100» .*; «key 101» .*; «key 102» [^;]*; and 27 more\.$/,
  );
});

describe("while a list was refused", () => {
  const key = made("2026-01-05T00:00:00Z");
  const outcomeOf = (identities: ObservedIdentity[]) => {
    const snapshot = refuse(aSnapshot({ identities }), {
      source: "fine-grained-tokens",
      scope: { of: "organization" },
    });
    const governance = aGovernance();
    const first = { source: "deploy-keys", gaps: [] };
    // A scan record of which nothing but this is read.
    const scans = [{ file: "", body: "", data: { started: "2026-01-01T02:00:00Z", sources: [first] } }];
    const ledger = Object.assign(aLedger(), { scans });
    return evaluate({ checks: [check], snapshot, governance, ledger, today: "2026-01-31" })
      .flatMap(({ assessments }) => assessments)
      .map(({ outcome }) => outcome);
  };

  test("a late one that was seen is late all the same, and without one nobody knows", () => {
    expect(outcomeOf([key])).toEqual(["fail"]);
    expect(outcomeOf([made("2026-01-30T00:00:00Z")])).toEqual(["unknown"]);
  });
});
