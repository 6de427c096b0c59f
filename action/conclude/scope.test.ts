import { expect, test } from "vitest";
import { aLedger } from "../criteria/examples/a-ledger.ts";
import { aScan } from "../criteria/examples/a-scan.ts";
import { aRegime } from "../criteria/examples/a-context.ts";
import { aGovernance, theParent, theSubsidiary } from "../criteria/examples/a-world.ts";
import { type CommitScope, scopesIn } from "./scope.ts";

const under = (regime: string) => aRegime({ regime });
const scopes = (days: string[], over: Partial<CommitScope["governance"]> = {}) =>
  scopesIn({
    organization: "acme",
    governance: aGovernance({ entities: [theParent()], regimes: [under("sox")], ...over }),
    ledger: aLedger({ scans: days.map((day) => aScan(day, null)) }),
    subjects: new Map(),
    intervals: [],
    stated: "sha256:x",
    certified: [],
    period: "2026-Q3",
  });

test.each([
  ["no scan has run yet", [], { known: "2026-07-01", cutOff: "2026-07-01", final: false, own: [] }],
  [
    "the last scan ran within the period",
    ["2026-06-30", "2026-07-01", "2026-08-10"],
    { known: "2026-08-10", cutOff: "2026-08-10", final: false, own: ["2026-07-01", "2026-08-10"] },
  ],
  [
    "the last scan ran on the last day of the period",
    ["2026-09-30"],
    { known: "2026-09-30", cutOff: "2026-09-30", final: false, own: ["2026-09-30"] },
  ],
  [
    "a scan ran on the day after the period",
    ["2026-09-30", "2026-10-01"],
    { known: "2026-10-01", cutOff: "2026-09-30", final: true, own: ["2026-09-30"] },
  ],
])("where %s", (_where, days, expected) => {
  const found = scopes(days).map(({ known, cutOff, final, scans }) => ({
    known,
    cutOff,
    final,
    own: scans.map(({ data }) => data.started.slice(0, 10)),
  }));
  expect(found).toEqual([expected]);
});

test.each([
  // The scans of these examples begin at two in the morning of UTC.
  ["UTC", ["2026-07-01", "2026-09-30"], "2026-10-01", true],
  ["Asia/Tokyo", ["2026-07-01", "2026-09-30"], "2026-10-01", true],
  ["America/Los_Angeles", ["2026-09-30", "2026-10-01"], "2026-09-30", false],
])("in %s the scans %j are of the period, and the last is of %s", (time_zone, own, known, final) => {
  const days = ["2026-07-01", "2026-09-30", "2026-10-01"];
  const [scope] = scopes(days, { entities: [theParent({ time_zone })] });
  expect(scope?.scans.map(({ data }) => data.started.slice(0, 10))).toEqual(own);
  expect([scope?.known, scope?.final]).toEqual([known, final]);
});

test("every entity is concluded on under the regimes it reports under, and under no other", () => {
  const entities = [theParent(), theSubsidiary()];
  const regimes = [under("jsox"), under("soc1"), under("other")];
  const found = scopes([], { entities, regimes });
  expect(found.map(({ entity, regime }) => `${entity.data.entity} ${regime.data.regime}`)).toEqual([
    "acme-us soc1",
    "acme-jp jsox",
  ]);
});
