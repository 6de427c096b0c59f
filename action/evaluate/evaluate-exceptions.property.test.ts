import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isValidOn } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import type { Selector } from "../../model/ownership.ts";
import { sentenceOf } from "../../model/reasons/print.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { anEntity, anException } from "../checks/examples/a-register.ts";
import { governance, refusal, world } from "../checks/examples/any-world.ts";
import { checks } from "../checks/index.ts";
import { evaluate } from "./evaluate.ts";
import type { Evaluated } from "./evaluated.ts";

describe("whatever exceptions there are", () => {
  const acceptance = fc.record({
    by: fc.constantFrom("maria", "leon"),
    at: fc.constant("2026-01-01"),
    until: fc.constantFrom("2026-01-30", "2026-01-31", "2026-06-30"),
    reference: fc.constant(null),
  });
  const exception = fc
    .record({
      number: fc.integer({ min: 1, max: 20 }),
      checks: fc.subarray([...checks.map(({ id }) => id)], { minLength: 1 }),
      selector: fc.constantFrom<Selector>(
        { kind: "deploy-key" },
        { name: "*" },
        { uid: "github:repository:1" },
      ),
      accepted: fc.option(acceptance),
      closed: fc.constantFrom(null, { at: "2026-01-31", by: "maria", evidence: "Gone." }),
    })
    .map(({ number, ...parts }) => anException({ exception: `EXC-${number}`, ...parts }));
  const exceptions = fc.uniqueArray(exception, { selector: ({ data }) => data.exception, maxLength: 4 });
  const evaluated = (snapshot: Snapshot, stated: Governance["exceptions"]) =>
    evaluate({
      checks,
      snapshot,
      governance: { ...governance, entities: [anEntity()], exceptions: stated },
      ledger: aLedger(snapshot),
      today: "2026-01-31",
    });
  const aboutRegister = (check: string) => /exception|excepted/.test(check);

  test("they except fails that one in force accepts with authority, and nothing else changes", () => {
    let excepted = 0;
    fc.assert(
      fc.property(world, exceptions, (snapshot, stated) => {
        const bare = new Map(outcomes(evaluated(snapshot, [])));
        const inForce = new Set(
          stated
            .filter(({ data }) => isValidOn(data, "2026-01-31") && data.accepted?.by === "maria")
            .map(({ data }) => data.exception),
        );
        for (const { uid, assessments } of evaluated(snapshot, stated))
          for (const { check, outcome, exception, ...rest } of assessments.filter(
            (one) => !aboutRegister(one.check),
          )) {
            const before = bare.get(`${uid} ${check}`);
            const by = exception?.state === "in-force" ? exception.id : undefined;
            expect(outcome).toBe(by === undefined ? before : "excepted");
            if (by === undefined) continue;
            excepted += 1;
            expect([
              before,
              inForce.has(by),
              sentenceOf({ check, exception, ...rest }, "en").startsWith(by),
            ]).toEqual(["fail", true, true]);
          }
      }),
      { numRuns: 100 },
    );
    expect(excepted).toBeGreaterThan(0);
  });

  test("their order changes nothing", () => {
    fc.assert(
      fc.property(world, exceptions, (snapshot, stated) => {
        expect(evaluated(snapshot, stated.toReversed())).toEqual(evaluated(snapshot, stated));
      }),
      { numRuns: 50 },
    );
  });

  test("a finding they leave open or open again is never hidden by a refusal", () => {
    fc.assert(
      fc.property(refusal, exceptions, ({ before, after }, stated) => {
        const was = new Map(outcomes(evaluated(before, stated)));
        const excepted = outcomes(evaluated(after, stated)).filter(([, outcome]) => outcome === "excepted");
        expect(excepted.filter(([key]) => was.get(key) !== "excepted")).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

const outcomes = (found: readonly Evaluated[]) =>
  found.flatMap(({ uid, assessments }) =>
    assessments.map(({ check, outcome }): [string, string] => [`${uid} ${check}`, outcome]),
  );
