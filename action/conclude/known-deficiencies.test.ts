import { expect, test } from "vitest";
import { aDeficiency, unconcluded } from "../certify/examples/registers.ts";
import { aRegime } from "../criteria/examples/a-context.ts";
import { aLedger } from "../criteria/examples/a-ledger.ts";
import { aScan } from "../criteria/examples/a-scan.ts";
import { aControl, aGovernance, anOverlay, theParent } from "../criteria/examples/a-world.ts";
import { Demand } from "../../model/regime.ts";
import { concludeControl } from "./conclude-control.ts";
import { scopesIn } from "./scope.ts";

const both = { en: "x", ja: "x" };

/** What is named beside the verdict on a control of the third quarter, which misses its sign-off or is effective. */
function namedIn(over: Parameters<typeof aDeficiency>[0], misses = false): readonly string[] {
  const criterion = misses ? "signed-off" : "entity-in-scope";
  const regime = aRegime({ demands: [Demand.parse({ criterion, miss: "operation", words: both })] });
  const governance = aGovernance({
    entities: [theParent({ regimes: ["sox"] })],
    regimes: [regime],
    overlays: [anOverlay("sox", "ROT-01")],
    controls: [aControl("ROT-01")],
    deficiencies: [aDeficiency(over)],
  });
  const scopes = scopesIn({
    organization: "acme",
    governance,
    ledger: aLedger({ scans: [aScan("2026-09-30", null), aScan("2026-11-18", null)], reviews: [] }),
    subjects: new Map(),
    intervals: [],
    stated: "sha256:x",
    certified: [],
    period: "2026-Q3",
  });
  const known = { textOf: () => "text", leanedOn: () => ({ is: "not-assessed" as const }) };
  return scopes.flatMap(
    (scope) => concludeControl(scope, aControl("ROT-01"), anOverlay("sox", "ROT-01"), known).deficiencies,
  );
}
const LATER = {
  found_on: "2026-11-18",
  affects: unconcluded.map((one) => ({ ...one, period: "2026-Q4" })),
};

test.each([
  ["is named that was found in the period", {}, ["DEF-1"]],
  ["is named that was found before it", { found_on: "2026-05-01" }, ["DEF-1"]],
  ["is named that a conclusion on the period found later", { found_on: "2026-11-18" }, ["DEF-1"]],
  ["is not named that a later period's conclusion found", LATER, []],
])("a deficiency %s", (_, over, named) => {
  expect(namedIn(over)).toEqual(named);
});

test("one that was found later is named where it is all that stands for what is deficient", () => {
  expect(namedIn(LATER, true)).toEqual(["DEF-1"]);
});
