import { describe, expect, test } from "vitest";
import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import { aGovernance } from "../criteria/examples/a-world.ts";
import {
  aKey,
  anAssessment,
  aRepository,
  aReviewOf,
  aStatement,
  aToken,
  aViewOf,
  withStatement,
} from "./examples/a-ledger.ts";
import { type LastReview, lineOf, removedSince } from "./lines.ts";
import { factsDigest } from "./facts.ts";

const governance = withStatement(aGovernance(), aStatement());
const lineIn = (identities: readonly Filed<Identity>[], last: LastReview | null = null) => {
  const [first] = identities;
  if (first === undefined) throw new Error("a line is of an identity");
  return lineOf(first, { view: aViewOf(identities), governance, last, zone: "UTC" });
};
const last = (...identities: Filed<Identity>[]): LastReview => ({
  review: aReviewOf(identities.map((one) => lineIn([one]))),
  view: aViewOf(identities),
});

describe("what changed since the last review", () => {
  test.each<[string, Filed<Identity>, LastReview | null, object]>([
    ["there was none", aKey(1), null, { what: "new", reason: "no-review-before" }],
    ["it was in none", aKey(1), last(aKey(2)), { what: "new", reason: "not-in-the-last-review" }],
    [
      "it was left out of the last, though it was there",
      aKey(1),
      { review: aReviewOf([]), view: aViewOf([aKey(1)]) },
      { what: "new", reason: "not-in-the-last-review", with: { period: "2026-Q2" } },
    ],
    [
      "the evidence of the last is not at hand",
      aKey(1),
      { ...last(aKey(1)), view: null },
      { what: "new", reason: "last-review-not-read" },
    ],
    ["it may do more", aKey(1, {}, { read_only: false }), last(aKey(1)), { what: "permissions-grown" }],
    ["nothing did", aKey(1), last(aKey(1)), { what: "unchanged", reason: "nothing-changed" }],
  ])("where %s", (_, identity, before, change) => {
    expect(lineIn([identity], before).change).toMatchObject(change);
  });

  test("what is gone is listed with what was decided and when it was seen gone", () => {
    const before = last(aKey(1), aKey(2), aKey(3));
    const retired = aKey(2, {
      state: "retired",
      lifecycle: [
        { event: "retire", at: "2026-07-08T03:00:00Z", by: null, source: "scan", reason: "removed" },
      ],
    });
    const decided = {
      ...before,
      review: {
        ...before.review,
        lines: before.review.lines.map((line) => ({ ...line, decision: "revoke" as const })),
      },
    };
    expect(removedSince({ view: aViewOf([aKey(1), retired]), last: decided })).toEqual([
      {
        uid: "github:deploy-key:2",
        kind: "deploy-key",
        title: "key 2",
        repository: "ledger",
        decided: "revoke",
        gone: "2026-07-08T03:00:00Z",
      },
      {
        uid: "github:deploy-key:3",
        kind: "deploy-key",
        title: "key 3",
        repository: "ledger",
        decided: "revoke",
        gone: null,
      },
    ]);
    expect(removedSince({ view: aViewOf([aKey(1)]), last: null })).toEqual([]);
  });
});

describe("what a line shows", () => {
  test("is who had it, why, what it may do, and what is open", () => {
    const identity = aKey(1, {
      assessments: [
        anAssessment("credential-is-rotated", "fail"),
        anAssessment("credential-expires", "unknown"),
        anAssessment("deploy-key-is-read-only", "pass"),
      ],
    });
    expect(lineIn([identity])).toMatchObject({
      business_owner: "hana",
      technical_steward: "dana",
      created_by: "dana",
      purpose: "The nightly export.",
      permissions: { contents: "read" },
      reaches: 1,
      last_used: null,
      privileged: false,
      findings: ["credential-is-rotated", "credential-expires"],
      decision: null,
      off_cycle: null,
    });
  });

  test.each([
    ["a key that writes", aKey(1, {}, { read_only: false }), true],
    ["a key that reads", aKey(1), false],
    [
      "a token that administers",
      aToken(1, {}, { permissions: { organization: { members: "write" }, repository: {}, other: {} } }),
      true,
    ],
    // What it reaches was not read, so that nobody knows.
    ["a token whose repositories are not known", aToken(1, {}, { repositories: null }), true],
  ])("%s is privileged: %s", (_, identity, privileged) => {
    expect(lineIn([identity]).privileged).toBe(privileged);
  });

  test("a last use is the one that was recorded", () => {
    const lastUsed = {
      file: "evidence/acme/last-used.md",
      body: "",
      data: {
        record: "last-used" as const,
        schema: 2 as const,
        organization: "acme",
        uses: { "github:deploy-key:1": "2026-08-20T01:00:00Z" },
      },
    };
    const line = lineOf(aKey(1), {
      view: aViewOf([aKey(1)], { lastUsed }),
      governance,
      last: null,
      zone: "UTC",
    });
    expect(line.last_used).toBe("2026-08-20T01:00:00Z");
  });

  test("whatever decides changes its digest, and what does not leaves it", () => {
    const digest = (identity: Filed<Identity>, visibility = "private") =>
      factsDigest(
        identity.data,
        aViewOf([identity], { repositories: [aRepository(1, "ledger", { visibility })] }),
      );
    const own = digest(aKey(1));
    const others = [
      digest(aKey(1, {}, { read_only: false })),
      digest(aKey(1, { state: "retired" })),
      digest(aKey(1, { ownership: null })),
      digest(aKey(1), "public"),
    ];
    expect(new Set([own, ...others]).size).toBe(5);
    expect(digest(aKey(1, { title: "another", assessments: [anAssessment("x", "fail")] }))).toBe(own);
  });
});
