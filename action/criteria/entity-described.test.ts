import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aDrift, aLedger } from "./examples/a-ledger.ts";
import { entityDescribed } from "./entity-described.ts";

const differing = (control: string, right: string, verdict: "block" | "accepted" = "block") =>
  aLedger({
    drift: aDrift({
      differences: [
        {
          rule: "DR-01",
          control,
          left: {
            file: "controls/regimes/soc2/REV-01.en.md",
            field: "frequency",
            value: "x",
            normalised: "x",
          },
          right: { file: right, field: "frequency", value: "y", normalised: "y" },
          verdict,
          variance: null,
          reason: "translation-of-another-text",
          with: { control: "REV-01" },
        },
      ],
    }),
  });
const untold = (rule: "DR-01" | "DR-22") =>
  aLedger({
    drift: aDrift({
      rules: [{ rule, compared: 0, differences: 0, unknown: [{ reason: "nothing-to-compare", with: {} }] }],
    }),
  });
const OWN = "controls/regimes/sox/REV-01.en.md";

test.each([
  ["missed", "the description differs", { ledger: differing("REV-01", OWN) }],
  [
    "missed",
    "the entity's own file differs",
    { ledger: differing("REV-01", "controls/entities/acme-us.md") },
  ],
  ["not-performed", "nobody compared", { ledger: aLedger({ drift: null }) }],
  ["unknown", "another state was compared", { stated: `sha256:${"0".repeat(64)}` }],
  ["unknown", "a rule about descriptions could not be performed", { ledger: untold("DR-01") }],
  ["met", "a rule about packs could not be performed", { ledger: untold("DR-22") }],
  ["met", "the difference is of another control", { ledger: differing("ROT-01", OWN) }],
  ["met", "a variance accepts it", { ledger: differing("REV-01", OWN, "accepted") }],
])("is %s where %s", (value, _where, over) => {
  expect(entityDescribed.assess(aContext(over)).value).toBe(value);
});
