import { describe, expect, test } from "vitest";
import { aConflict, aFail, aLine, anIdentity, aRemoval, aReview } from "../criteria/examples/a-ledger.ts";
import type { Assessment } from "../../model/assessment.ts";
import { emptyLedger, type Ledger } from "../../model/ledger.ts";
import type { Conflict } from "../../model/reviews/conflict.ts";
import { MONDAY, scan, TUESDAY, WEDNESDAY } from "./examples/a-remediation.ts";
import { remediated } from "./remediation.ts";

const retired = () =>
  anIdentity(1, {
    state: "retired",
    lifecycle: [{ event: "retire", at: TUESDAY, by: null, source: "scan", reason: "removed" }],
  });

describe("a conflict that is to be removed", () => {
  const CHECK = aConflict(1).check;
  const open = aRemoval(1, null, { at: MONDAY });
  const doneBy = { due: "2026-10-07", done: TUESDAY, scan: `acme-${TUESDAY}`, used: null };
  const found = (outcome: Assessment["outcome"]) =>
    anIdentity(1, { assessments: [aFail(CHECK, "2026-09-01", { outcome })] });
  const conflictAfter = (
    conflict: Conflict,
    identities: Ledger["identities"],
    scans: Ledger["scans"] = [scan(TUESDAY)],
  ) => {
    const reviews = [aReview("acme-us", "sox", { conflicts: [conflict], lines: [aLine(1)] })];
    const lastUsed = {
      file: "evidence/acme/last-used.md",
      body: "",
      data: { record: "last-used", schema: 2, organization: "acme", uses: { [conflict.uid]: MONDAY } },
    } as const;
    const [review] = remediated({ ...emptyLedger(), reviews, identities, scans, lastUsed });
    return review?.data.conflicts?.[0]?.remediation ?? null;
  };

  test.each<[string, Ledger["identities"]]>([
    ["its rule is broken", [found("fail")]],
    ["an exception covers it", [found("excepted")]],
    ["nobody could ask", [found("unknown")]],
    ["only a document says that it is kept", [found("stated")]],
    ["the rule was not asked", [anIdentity(1)]],
    ["the same key stands under another name", [retired(), anIdentity(2)]],
    ["the ledger does not know the identity", []],
  ])("is not removed while %s", (_, identities) => {
    expect(conflictAfter(open, identities)).toBeNull();
  });

  test.each<[string, Ledger["identities"]]>([
    ["its rule holds", [found("pass")]],
    ["its rule is not about it any more", [found("not-applicable")]],
    ["the identity is gone", [retired()]],
  ])("is removed by the first complete scan that sees that %s", (_, identities) => {
    expect(conflictAfter(open, identities)).toEqual(doneBy);
    expect(conflictAfter(open, identities, [scan(TUESDAY, "unable-to-conclude")])).toBeNull();
    expect(conflictAfter(open, identities, [scan("2026-09-13T03:00:00Z")])).toBeNull();
  });

  test("is open again where a later scan sees the rule broken, and not where nobody could ask", () => {
    const done = { ...open, remediation: doneBy };
    const scans = [scan(TUESDAY), scan(WEDNESDAY)];
    const returned = [{ done: TUESDAY, scan: `acme-${TUESDAY}`, seen: WEDNESDAY, by: `acme-${WEDNESDAY}` }];
    for (const outcome of ["fail", "excepted"] as const)
      expect(conflictAfter(done, [found(outcome)], scans)).toEqual({
        ...{ due: "2026-10-07", done: null, scan: null, used: null },
        returned,
      });
    for (const outcome of ["pass", "unknown"] as const)
      expect(conflictAfter(done, [found(outcome)], scans)).toBeNull();
  });

  test("is nothing that a scan closes where another control stands in", () => {
    expect(conflictAfter(aConflict(1, { at: MONDAY }), [found("pass")])).toBeNull();
  });
});
