import { describe, expect, test } from "vitest";
import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import type { Review } from "../../model/review.ts";
import { aGovernance } from "../criteria/examples/a-world.ts";
import { aKey, anAssessment, aRepository, aReviewOf, aToken, aViewOf } from "./examples/a-ledger.ts";
import { lineOf } from "./lines.ts";
import { linesWithTriggers } from "./triggers.ts";

const governance = aGovernance();
const COMMIT = "c".repeat(40);
/** A Friday: five business days later is the Friday after. */
const AT = "2026-09-04T03:00:00Z";

function after(
  before: readonly Filed<Identity>[],
  now: readonly Filed<Identity>[],
  {
    decided = false,
    visibility = "private",
    members = now,
    lines,
    used,
  }: {
    decided?: boolean;
    visibility?: string;
    members?: readonly Filed<Identity>[];
    lines?: Review["lines"];
    used?: string;
  } = {},
) {
  const frozen = aViewOf(before);
  const lastUsed =
    used === undefined
      ? null
      : {
          file: "evidence/acme/last-used.md",
          body: "",
          data: {
            record: "last-used" as const,
            schema: 2 as const,
            organization: "acme",
            uses: { "github:deploy-key:1": used },
          },
        };
  const repositories = [aRepository(1, "ledger", { visibility }), aRepository(2, "web")];
  const view = aViewOf(now, { repositories, lastUsed });
  const own = before.map((one) => ({
    ...lineOf(one, { view: frozen, governance, last: null, zone: "UTC" }),
    ...(decided ? { decision: "keep" as const, rationale: "Needed.", by: "omar", by_id: 1, at: AT } : {}),
  }));
  return linesWithTriggers(aReviewOf(lines ?? own), {
    view,
    governance,
    last: null,
    frozen,
    members: { identities: members, excluded: [] },
    commit: COMMIT,
    at: AT,
    zone: "UTC",
    holidays: [],
  });
}

const owned = (owner: string) => ({
  ownership: {
    statement: "controls/identities/ledger.md",
    business_owner: owner,
    technical_steward: "dana",
    systems: [],
    entities: ["acme-us"],
  },
});

describe("what came up since the population was frozen", () => {
  test.each<
    [
      string,
      readonly Filed<Identity>[],
      readonly Filed<Identity>[],
      Parameters<typeof after>[2],
      string | null,
    ]
  >([
    ["it may do more", [aKey(1)], [aKey(1, {}, { read_only: false })], {}, "permissions-grown"],
    ["it has another owner", [aKey(1)], [aKey(1, owned("li"))], {}, "owner-changed"],
    ["it reaches more", [aToken(1)], [aToken(1, {}, { repositories: ["ledger", "web"] })], {}, "reach-grown"],
    ["its repository is public", [aKey(1)], [aKey(1)], { visibility: "public" }, "visibility-changed"],
    ["it reaches less", [aToken(1)], [aToken(1, {}, { repositories: [] })], {}, "facts-changed"],
    ["it is gone", [aKey(1)], [aKey(1, { state: "retired" })], {}, "gone"],
    ["it is gone with its file", [aKey(1)], [], {}, "gone"],
    [
      "it was dormant and is used again",
      [aKey(1, { assessments: [anAssessment("credential-is-in-use", "fail")] })],
      [aKey(1)],
      { used: "2026-09-03T01:00:00Z" },
      "used-again",
    ],
    ["only its name changed", [aKey(1)], [aKey(1, { title: "renamed" })], {}, null],
    ["nothing changed", [aKey(1)], [aKey(1)], {}, null],
  ])("where %s", (_, before, now, given, reason) => {
    const [line, ...others] = after(before, now, given);
    expect(others).toEqual([]);
    expect(line?.off_cycle?.reason ?? null).toBe(reason);
    if (reason !== null)
      expect(line?.off_cycle).toMatchObject({
        commit: COMMIT,
        noticed: AT,
        due: "2026-09-18",
        replaces: true,
      });
  });

  test("a line that somebody decided on stays as it is, and another is put beside it", () => {
    const lines = after([aKey(1)], [aKey(1, {}, { read_only: false })], { decided: true });
    expect(lines).toMatchObject([
      { decision: "keep", permissions: { contents: "read" }, off_cycle: null },
      { decision: null, permissions: { contents: "write" }, off_cycle: { replaces: false } },
    ]);
  });

  test("what is gone after somebody decided on it comes up no more", () => {
    expect(after([aKey(1)], [aKey(1, { state: "retired" })], { decided: true })).toHaveLength(1);
  });

  test("what was left out and has to be in it now is a line of its own", () => {
    const [, added] = after([aKey(1), aKey(2)], [aKey(1), aKey(2)], {
      lines: after([aKey(1)], [aKey(1)]),
    });
    expect(added).toMatchObject({
      uid: "github:deploy-key:2",
      off_cycle: { reason: "now-relevant", replaces: false },
    });
  });

  test("what is new altogether waits for the next review", () => {
    expect(after([aKey(1)], [aKey(1), aKey(2)])).toHaveLength(1);
  });

  test("holding it against the same evidence again changes nothing", () => {
    const now = [aKey(1, {}, { read_only: false }), aKey(2, { state: "retired" })];
    const once = after([aKey(1), aKey(2)], now);
    expect(after([aKey(1), aKey(2)], now, { lines: once, members: now.slice(0, 1) })).toEqual(once);
    const decided = after([aKey(1), aKey(2)], now, { decided: true });
    expect(after([aKey(1), aKey(2)], now, { lines: decided, members: now.slice(0, 1) })).toEqual(decided);
  });
});

test("a line on a financial path is decided within five business days", () => {
  const financial = (read_only: boolean) =>
    aKey(1, { ownership: { ...owned("hana").ownership, systems: ["ledger"] } }, { read_only });
  expect(after([financial(true)], [financial(false)])[0]?.off_cycle?.due).toBe("2026-09-11");
});
