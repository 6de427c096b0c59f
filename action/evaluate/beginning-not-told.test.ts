import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { existedOn } from "../../model/existed-on.ts";
import { kinds } from "../../model/identity.ts";
import { aGovernance, aStatement } from "../checks/examples/a-context.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { aKey, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { checks } from "../checks/index.ts";
import { seen } from "../evidence/identity.ts";
import { evaluate } from "./evaluate.ts";

/** A key whose kind never learns when it began: of the kinds of today's sources each is told. */
const key = aKey({ added_by: "omar" });
beforeEach(() => {
  vi.spyOn(kinds["deploy-key"], "began").mockReturnValue(null);
  vi.spyOn(kinds["deploy-key"], "renewed").mockReturnValue(null);
});
afterEach(() => void vi.restoreAllMocks());

const snapshot = aSnapshot({ identities: [key] });
const approvedOn = (at: string) =>
  aStatement({ approval: { by: "maria", at, reference: null, permissions: null } });
const answerOn = (today: string, at: string, ledger = aLedger()) =>
  evaluate({ checks, snapshot, governance: aGovernance({ statements: [approvedOn(at)] }), ledger, today })
    .find(({ uid }) => uid === key.uid)
    ?.assessments.find(({ check }) => check === "identity-was-approved-before-use");

test("an approval after the scan that first saw it came too late", () => {
  expect(answerOn("2026-01-31", "2026-01-02", aLedger(snapshot))).toMatchObject({
    outcome: "fail",
    reason: "approved-too-late",
    with: { how: "observed", on: "2026-01-01", approved: "2026-01-02" },
  });
});

test.each([
  ["of the day of that scan", "2026-01-01", aLedger(snapshot)],
  ["of the day of the first scan at all", "2026-01-31", aLedger()],
])("an approval %s is only stated, because it may have been there before", (_, at, ledger) => {
  expect(answerOn("2026-01-31", at, ledger)).toMatchObject({ outcome: "stated" });
});

const recorded = () =>
  seen({
    organization: "acme",
    observed: key,
    before: null,
    evaluated: undefined,
    assess: () => [],
    at: "2026-02-01T03:00:00Z",
  });

test("its life tells of no creation, and it was there since a scan saw it", () => {
  expect(recorded().lifecycle).toEqual([]);
  expect(existedOn(recorded(), "2026-01-31", "UTC")).toBe(false);
  expect(existedOn(recorded(), "2026-02-01", "UTC")).toBe(true);
});
