import { expect, test } from "vitest";
import { aDeficiency } from "../test/verdicts/finding-facts.ts";
import { aRegime } from "../action/criteria/examples/a-context.ts";
import { aControl, aGovernance, anOverlay, theParent } from "../action/criteria/examples/a-world.ts";
import type { Governance } from "./governance.ts";
import { sentence } from "./problem.ts";
import { danglingReferences } from "./references.ts";

const said = (over: Partial<Governance>) =>
  danglingReferences(
    aGovernance({
      controls: [aControl("ROT-01"), aControl("PRV-01")],
      regimes: [aRegime()],
      entities: [theParent({ regimes: ["sox"] })],
      ...over,
    }),
  ).map(sentence);
const both = (text: string) => ({ en: text, ja: text });

test.each<[string, Partial<Governance>, string]>([
  [
    "an overlay of an unknown control",
    { overlays: [anOverlay("sox", "ROT-09")] },
    "controls/regimes/sox/ROT-09.en.md: control: names the control ROT-09, which does not exist; it must be one of: ROT-01, PRV-01",
  ],
  [
    "an overlay limited to an unknown system",
    { overlays: [anOverlay("sox", "ROT-01", { systems: ["payroll"] })] },
    "controls/regimes/sox/ROT-01.en.md: systems: names the system payroll, which does not exist; it must be one of: (none yet)",
  ],
  [
    "a regime that demands a criterion of an unknown control",
    {
      regimes: [
        aRegime({
          demands: [
            {
              criterion: "rules-kept",
              controls: ["LOG-01"],
              when: "always",
              miss: "operation",
              unknown_at_year_end: null,
              unknown_at_period_end: null,
              words: both("Broken."),
            },
          ],
        }),
      ],
    },
    "controls/regimes/sox/regime.md: demands[0].controls: names the control LOG-01, which does not exist; it must be one of: ROT-01, PRV-01",
  ],
  [
    "an entity that overrides an unknown control",
    {
      entities: [
        theParent({
          regimes: ["sox"],
          overrides: [{ regime: "sox", control: "LOG-01", effective_from: "2026-01-01", reason: "Small." }],
        }),
      ],
    },
    "controls/entities/acme-us.md: overrides[0].control: names the control LOG-01, which does not exist; it must be one of: ROT-01, PRV-01",
  ],
  [
    "an entity under an unknown regime",
    { entities: [theParent({ regimes: ["sox", "soc9"] })] },
    "controls/entities/acme-us.md: regimes: names the regime soc9, which does not exist; it must be one of: sox",
  ],
])("%s is one sentence with file and field", (_which, over, expected) => {
  expect(said(over)).toEqual([expected]);
});

test("a deficiency that reaches an unknown entity under an unknown regime is told both", () => {
  expect(said({ deficiencies: [aDeficiency("open")] })).toEqual([
    "controls/deficiencies/DEF-1.md: affects[0].entity: names the entity acme-jp, which does not exist; it must be one of: acme-us",
    "controls/deficiencies/DEF-1.md: affects[0].regime: names the regime jsox, which does not exist; it must be one of: sox",
  ]);
});

test("what names only what exists is told nothing", () => {
  expect(said({ overlays: [anOverlay("sox", "ROT-01")] })).toEqual([]);
});
