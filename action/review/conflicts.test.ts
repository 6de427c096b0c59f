import { describe, expect, it } from "vitest";
import { aConflict, aFail, aLine } from "../criteria/examples/a-ledger.ts";
import { conflictsOf, conflictsWith } from "./conflicts.ts";

const PAIR = "identity-cannot-initiate-and-approve";
const identity = (
  id: number,
  outcome: "pass" | "fail" | "unknown" | "excepted" | "stated",
  control = "SOD-01",
) => ({
  uid: `github:deploy-key:${id}`,
  assessments: [aFail(PAIR, "2026-09-01", { outcome, controls: [control] })],
});

describe("the matrix of a population", () => {
  it.each([
    ["duties that meet", "fail", 1],
    ["duties that meet under an exception", "excepted", 1],
    ["duties that nobody could look at", "unknown", 1],
    ["duties that are apart", "pass", 0],
    ["duties that are stated to be apart", "stated", 0],
  ] as const)("has of %s as many rows as follow from the check", (_, outcome, rows) => {
    expect(conflictsOf([identity(1, outcome)])).toHaveLength(rows);
  });

  it("has no row of a finding that is about something else", () => {
    expect(conflictsOf([identity(1, "fail", "ROT-01")])).toEqual([]);
  });

  it("has one row for each identity and rule, which nobody has said anything about", () => {
    const assessments = [PAIR, "owner-does-not-combine-duties"].map((check) =>
      aFail(check, "2026-09-01", { controls: ["SOD-01"] }),
    );
    const found = conflictsOf([2, 1].map((id) => ({ uid: `github:deploy-key:${id}`, assessments })));
    expect(found.map(({ uid, check }) => `${uid} ${check}`)).toEqual([
      `github:deploy-key:1 ${PAIR}`,
      "github:deploy-key:1 owner-does-not-combine-duties",
      `github:deploy-key:2 ${PAIR}`,
      "github:deploy-key:2 owner-does-not-combine-duties",
    ]);
    expect(new Set(found.map(({ disposition }) => disposition))).toEqual(new Set([null]));
  });
});

describe("the matrix of an open review", () => {
  const off = {
    reason: "permissions-grown",
    with: {},
    commit: "a".repeat(40),
    noticed: "2026-09-05T02:00:00Z",
    due: "2026-09-12",
    replaces: false,
  };
  const fails = (uid: string) => ({ ...identity(0, "fail"), uid });

  it("gains the conflicts of a line that came up later, and keeps what somebody said", () => {
    const said = aConflict(1);
    const lines = [aLine(1, { off_cycle: off }), aLine(2, { off_cycle: off }), aLine(3)];
    const found = conflictsWith([said], lines, fails);
    expect(found?.map(({ uid, disposition }) => [uid, disposition])).toEqual([
      ["github:deploy-key:1", "compensate"],
      ["github:deploy-key:2", null],
    ]);
    expect(found?.[0]).toBe(said);
  });

  it("is not computed afterwards where none was when the population was frozen", () => {
    expect(conflictsWith(null, [aLine(1, { off_cycle: off })], fails)).toBeNull();
  });
});
