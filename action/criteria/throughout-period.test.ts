import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLedger } from "./examples/a-ledger.ts";
import { weekly } from "./examples/a-scan.ts";
import { throughoutPeriod } from "./throughout-period.ts";

test.each([
  ["not-performed", "no scan ran", { scans: [] }],
  [
    "unknown",
    "nobody looked for a month",
    {
      ledger: aLedger({
        scans: [...weekly("2026-06-24", "2026-08-05"), ...weekly("2026-09-09", "2026-11-04")],
      }),
    },
  ],
  [
    "unknown",
    "nobody looked at the beginning",
    { ledger: aLedger({ scans: weekly("2026-07-15", "2026-11-04") }) },
  ],
  ["unknown", "nobody looked at the end", { ledger: aLedger({ scans: weekly("2026-06-24", "2026-09-16") }) }],
  ["met", "scans ran each week", {}],
])("is %s where %s", (value, _where, over) => {
  expect(throughoutPeriod.assess(aContext(over)).value).toBe(value);
});
