// What the year of Acme shows of reviews, and what it concludes on them and on certification, told from what the play left.

import { describe, expect, test } from "vitest";
import type { Document } from "./acme-evidence.ts";
import { cloneAt, conflictsIn, decisionsIn, revokedIn, signOffsOf } from "./acme-records.ts";

/** What a play left: every document, and two clones of the repository. */
export interface Played {
  all: readonly Document[];
  governance: string;
  /** Of the time after GitHub had forgotten every pull request, review and comment. */
  forgotten: string;
}

/** Declares the tests; what was played is there when they run. */
export function describeReviews(played: () => Played): void {
  verdicts(played);
  records(played);
}

function verdicts(played: () => Played): void {
  describe("the controls on reviews and on certification", () => {
    const verdictOn = (period: string, regime: string, control: string) => {
      // What was concluded last: an addition to a certified conclusion, where there is one.
      const found = played()
        .all.flatMap((one) => (one.kind === "conclusion" || one.kind === "addition" ? [one.data] : []))
        .findLast((one) => one.period.id === period && one.regime === regime)
        ?.verdicts.find((one) => one.control === control);
      return [found?.verdict, found?.decisive];
    };
    const EFFECTIVE = ["effective", null];

    test.each([
      ["2026-Q2", "sox", "REV-01", ["deficient-design", "duties-tested"]],
      ["2026-Q2", "sox", "REV-02", ["deficient-design", "duties-tested"]],
      ["2026-Q2", "sox", "REV-03", ["deficient-design", "duties-tested"]],
      ["2026-Q2", "soc2", "REV-01", EFFECTIVE],
      ["2026-Q2", "soc2", "REV-02", EFFECTIVE],
      ["2026-Q2", "jsox", "REV-01", ["deficient-operation", "evaluator-independent"]],
      ["2026-Q2", "jsox", "REV-02", ["deficient-operation", "evaluator-independent"]],
      ["2026-Q2", "jsox", "REV-03", ["deficient-operation", "rules-kept"]],
      ["2026-Q2", "sox", "CRT-01", ["deficient-operation", "certified"]],
      ["2026-Q2", "jsox", "CRT-01", ["deficient-operation", "certified"]],
      ...["sox", "soc2", "jsox"].flatMap((regime) =>
        ["REV-01", "REV-02"].map((control) => ["2026-Q3", regime, control, EFFECTIVE] as const),
      ),
      ["2026-Q3", "sox", "REV-03", EFFECTIVE],
      ["2026-Q3", "jsox", "REV-03", EFFECTIVE],
      ["2026-Q3", "sox", "CRT-01", EFFECTIVE],
      ["2026-Q3", "jsox", "CRT-01", EFFECTIVE],
      ["2026-Q3", "soc2", "CRT-01", ["exception-noted", "certified"]],
      ["2026-Q3", "sox", "CRT-02", EFFECTIVE],
      ["2026-Q3", "jsox", "CRT-02", EFFECTIVE],
      ["2026-Q4", "sox", "CRT-02", ["deficient-operation", "documents-consistent"]],
      ["2026-Q4", "jsox", "CRT-02", ["deficient-operation", "documents-consistent"]],
    ] as const)("in %s under %s, %s", (period, regime, control, verdict) => {
      expect(verdictOn(period, regime, control)).toEqual(verdict);
    });

    test("were late under SOX by one key, three days after the close", () => {
      const sox = played().all.flatMap((one) => (one.kind === "conclusion" ? [one.data] : []));
      const [review] = sox
        .filter((one) => one.period.id === "2026-Q2" && one.regime === "sox")
        .flatMap(({ verdicts }) => verdicts.filter(({ control }) => control === "REV-01"));
      const close = review?.criteria.find(({ criterion }) => criterion === "remediated-before-close");
      expect(close?.reasons).toEqual([
        {
          reason: "remediation-seen",
          with: { subject: "report mirror", done: "2026-07-10", limit: "2026-07-07" },
        },
      ]);
    });
  });
}

function records(played: () => Played): void {
  describe.each([
    ["as it was kept", () => played().governance],
    ["after GitHub forgot its pull requests", () => played().forgotten],
  ])("the repository %s says by git and files alone", (_, folder) => {
    const SOX = { period: "2026-Q3", entity: "acme-us", regime: "sox" };
    const JSOX = { period: "2026-Q3", entity: "acme-jp", regime: "jsox" };
    const opened = () => cloneAt(folder());

    test("who decided what, when and where", () => {
      const decided = decisionsIn(opened(), SOX);
      expect(decided.length).toBeGreaterThan(80);
      expect(
        decided.filter((one) => one.decision === null || one.rationale === null || one.at === null),
      ).toEqual([]);
      const commented = decided.find(({ title }) => title === "BILLING_COVERAGE_TOKEN");
      expect(commented).toMatchObject({
        decision: "revoke",
        by: "maria",
        by_id: 1105,
        at: "2026-09-11T06:40:00Z",
      });
      expect(JSON.stringify(commented?.wrote)).toMatch(/^\{"comment":\d+\}$/);
      const others = decided.filter(({ title }) => title !== "BILLING_COVERAGE_TOKEN");
      expect(
        new Set(others.map(({ by, by_id, wrote }) => `${by ?? ""} ${by_id ?? ""} ${JSON.stringify(wrote)}`)),
      ).toEqual(new Set(['omar 1106 "Omar Haddad"']));
    });

    test("whose duties meet, what is done about it and who signed for it", () => {
      const conflictsOf = (scope: typeof SOX) => conflictsIn(opened(), scope);
      const found = conflictsOf(SOX);
      expect(found.signed).toBe("sara");
      expect(found.rows.filter(({ check }) => check === "identity-cannot-initiate-and-approve").length).toBe(
        8,
      );
      expect(found.rows.filter(({ disposition, by }) => disposition === null || by !== "sara")).toEqual([]);
      expect(found.missing).toEqual([]);
      // Each by what holds: an exception that was in force, or a scan that saw it gone.
      const removed = found.rows.filter(({ disposition }) => disposition === "remove");
      expect(removed.map(({ uid, remediation }) => [uid, remediation?.due, remediation?.scan])).toEqual([
        ["github:actions-secret:org-9001:CHAT_WEBHOOK", "2026-10-07", "acme-20260925T020000Z"],
      ]);
      const exceptions = found.rows.map(({ exception }) => exception).filter((one) => one !== null);
      expect(exceptions).toHaveLength(found.rows.length - removed.length);
      expect([...new Set(exceptions)].toSorted()).toEqual(["EXC-5", "EXC-6", "EXC-7", "EXC-8"]);
      const untested = conflictsOf({ ...SOX, period: "2026-Q2" });
      expect(untested.signed).toBeNull();
      expect(untested.rows.length).toBeGreaterThan(0);
      expect(untested.rows.filter(({ disposition }) => disposition !== null)).toEqual([]);
    });

    test.each([
      [SOX, "ruth 1113 controller", "Noah Bennett"],
      [JSOX, "ken 1103 controller", "Ken Tanaka"],
    ])("who approved the review of %o, on what, and who merged it", (scope, person, merger) => {
      const { period, entity, regime } = scope;
      const [signed, ...others] = signOffsOf(opened(), "review", scope);
      expect(others).toEqual([]);
      expect(signed).toMatchObject({
        person,
        approvedTree: true,
        mergedAt: true,
        onMain: true,
        rostered: true,
      });
      expect(signed?.mergedBy).toBe(
        `${merger}: Merge pull request #${signed?.pull ?? 0} from acme/countersign-review/acme/${period}/${entity}/${regime}`,
      );
    });

    test("which scan saw each thing gone that was to go", () => {
      const gone = {
        done: "2026-09-25",
        due: "2026-10-07",
        seenBy: true,
        state: "retired",
        goneBefore: true,
      };
      expect(revokedIn(opened(), SOX)).toEqual([
        { title: "BILLING_COVERAGE_TOKEN", ...gone },
        { title: "warehouse mirror", ...gone },
      ]);
      const late = revokedIn(opened(), { ...SOX, period: "2026-Q2" });
      expect(late.filter(({ done, due }) => done === null || due === null || done > due)).toMatchObject([
        { title: "report mirror", done: "2026-07-11", due: "2026-07-07" },
      ]);
    });
  });
}
