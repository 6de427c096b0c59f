import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aSignOff } from "./examples/a-ledger.ts";
import { anOverlay, theParent } from "./examples/a-world.ts";
import { signedOff } from "./signed-off.ts";

const otherwise = (effective_from: string) =>
  theParent({
    overrides: [{ regime: "sox", control: "REV-01", effective_from, approver: "cfo", reason: "So." }],
  });

test.each([
  ["met", "the role approved that the entity named until the day after", { entity: otherwise("2026-10-26") }],
  ["missed", "the entity had another role approve by then", { entity: otherwise("2026-01-01") }],
  ["missed", "another role approved", { overlay: anOverlay("sox", "REV-01", { approver: "cfo" }) }],
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
    "the approval was dismissed",
    { signOffs: [aSignOff("acme-us", "sox", { state: "dismissed" })] },
  ],
  [
    "missed",
    "somebody in the role approved by the roster of another entity",
    {
      signOffs: [aSignOff("acme-us", "sox", { counts_for: [{ role: "controller", entity: "acme-jp" }] })],
    },
  ],
  [
    "met",
    "one approval counts for two roles, this one among them",
    {
      signOffs: [
        aSignOff("acme-us", "sox", {
          reviewer: { login: "noah", id: 1111, person: "Noah", role: "cfo", entity: "acme-us" },
          counts_for: ["cfo", "controller"].map((role) => ({ role, entity: "acme-us" })),
        }),
      ],
    },
  ],
  ["missed", "the role approved late", { signOffs: [aSignOff("acme-us", "sox", { timely: "late" })] }],
  [
    "met",
    "one of the role approved in time and another one late",
    {
      signOffs: [
        aSignOff("acme-us", "sox", { timely: "late" }),
        { ...aSignOff("acme-us", "sox"), file: "evidence/acme/sign-offs/2026-Q3/pr-7-702.md" },
      ],
    },
  ],
  ["not-performed", "nobody approved", { signOffs: [] }],
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
  ["met", "the role approved by every rule", {}],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(signedOff.assess(aContext(over)).value).toBe(value);
});
