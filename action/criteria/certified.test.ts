import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aSignOff } from "./examples/a-ledger.ts";
import { certified } from "./certified.ts";

test.each([
  [
    "missed",
    "it came after the window",
    {
      signOffs: [
        aSignOff("acme-us", "sox", {
          covers: { what: "certification", entity: "acme-us", regime: "sox" },
          submitted: "2026-10-15T02:00:00Z",
        }),
      ],
    },
  ],
  [
    "missed",
    "a rule was broken",
    {
      signOffs: [
        aSignOff("acme-us", "sox", {
          covers: { what: "certification", entity: "acme-us", regime: "sox" },
          submitted: "2026-10-10T02:00:00Z",
          rules: [
            { rule: "is-a-person", result: "broken", reason: "not-a-person", with: { login: "bot[bot]" } },
          ],
        }),
      ],
    },
  ],
  [
    "unknown",
    "a rule could not be looked at",
    {
      signOffs: [
        aSignOff("acme-us", "sox", {
          covers: { what: "certification", entity: "acme-us", regime: "sox" },
          submitted: "2026-10-10T02:00:00Z",
          rules: [{ rule: "in-time", result: "unknown", reason: "not-read", with: {} }],
        }),
      ],
    },
  ],
  ["not-performed", "the window closed without one", { signOffs: [] }],
  ["not-performed", "only a review was signed off", {}],
  ["unknown", "the window is still open", { signOffs: [], known: "2026-10-14" }],
  [
    "met",
    "it came on the last day of the window",
    {
      signOffs: [
        aSignOff("acme-us", "sox", {
          covers: { what: "certification", entity: "acme-us", regime: "sox" },
          submitted: "2026-10-14T02:00:00Z",
        }),
      ],
    },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(certified.assess(aContext(over)).value).toBe(value);
});
