import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aSignOff } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { localSignOff } from "./local-sign-off.ts";

test.each([
  ["missed", "somebody of another entity approved", { signOffs: [aSignOff("acme-jp", "sox")] }],
  [
    "missed",
    "somebody of both approved by the roster of the other",
    {
      signOffs: [aSignOff("acme-us", "sox", { counts_for: [{ role: "controller", entity: "acme-jp" }] })],
    },
  ],
  [
    "missed",
    "a rule was broken",
    {
      signOffs: [
        aSignOff("acme-us", "sox", {
          rules: [
            {
              rule: "is-a-person" as const,
              result: "broken" as const,
              reason: "not-a-person",
              with: { login: "bot[bot]" },
            },
          ],
        }),
      ],
    },
  ],
  [
    "missed",
    "one rule was broken and another could not be looked at",
    {
      signOffs: [
        aSignOff("acme-us", "sox", {
          rules: (["broken", "unknown"] as const).map((result) => ({
            rule: "is-a-person" as const,
            result,
            reason: "not-a-person",
            with: { login: "bot[bot]" },
          })),
        }),
      ],
    },
  ],
  ["not-performed", "nobody approved", { signOffs: [] }],
  [
    "not-performed",
    "another quarter was approved",
    { signOffs: [aSignOff("acme-us", "sox", { period: "2026-Q2" })] },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "a rule could not be looked at",
    {
      signOffs: [
        aSignOff("acme-us", "sox", {
          rules: [
            {
              rule: "is-a-person" as const,
              result: "unknown" as const,
              reason: "not-a-person",
              with: { login: "bot[bot]" },
            },
          ],
        }),
      ],
    },
  ],
  ["met", "somebody of the entity approved", {}],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(localSignOff.assess(aContext(over)).value).toBe(value);
});
