import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aDrift, aLedger } from "./examples/a-ledger.ts";
import { aControl } from "./examples/a-world.ts";
import { documentsConsistent } from "./documents-consistent.ts";

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
const untold = (rule: "DR-01" | "DR-06" | "DR-10" | "DR-19" | "DR-22") =>
  aLedger({
    drift: aDrift({
      rules: [{ rule, compared: 0, differences: 0, unknown: [{ reason: "nothing-to-compare", with: {} }] }],
    }),
  });
const OWN = "controls/regimes/sox/REV-01.en.md";

test.each([
  ["missed", "a difference of the control stands", { ledger: differing("REV-01", OWN) }],
  [
    "missed",
    "the control on consistency is asked and any stands",
    { control: aControl("CRT-02", { family: "CRT" }), ledger: differing("ROT-01", OWN) },
  ],
  ["not-performed", "nobody compared", { ledger: aLedger({ drift: null }) }],
  ["unknown", "another state was compared", { stated: `sha256:${"0".repeat(64)}` }],
  ["unknown", "a rule that blocks could not be performed", { ledger: untold("DR-01") }],
  ["unknown", "what was done could not be compared", { ledger: untold("DR-19") }],
  ["met", "no pack exists to compare with what is asked for", { ledger: untold("DR-10") }],
  ["met", "no pack exists to have another version", { ledger: untold("DR-22") }],
  ["met", "a rule that only warns could not be performed in full", { ledger: untold("DR-06") }],
  ["met", "the difference is of another control", { ledger: differing("ROT-01", OWN) }],
  [
    "met",
    "the difference is between other regimes",
    { ledger: differing("REV-01", "controls/regimes/jsox/REV-01.ja.md") },
  ],
  ["met", "a variance accepts it", { ledger: differing("REV-01", OWN, "accepted") }],
])("is %s where %s", (value, _where, over) => {
  expect(documentsConsistent.assess(aContext(over)).value).toBe(value);
});
