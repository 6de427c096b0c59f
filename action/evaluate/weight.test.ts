import { expect, test } from "vitest";
import type { Assessment } from "../../model/assessment.ts";
import type { Identity } from "../../model/identity.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { aKey, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { weightOf, WEIGHTLESS } from "./weight.ts";

/** A key that only reads, as evidence has it. */
const recorded = (
  changes: Partial<Pick<Identity, "state" | "ownership" | "assessments">> = {},
  key = aKey(),
): Identity => {
  const [first] = aLedger(aSnapshot({ identities: [key] })).identities;
  if (first === undefined) throw new Error("the ledger holds no identity");
  return { ...first.data, ...changes };
};
const owned = (systems: string[]): Identity["ownership"] => ({
  statement: "controls/identities/nightly.md",
  business_owner: "hana",
  technical_steward: "dana",
  systems,
  entities: [],
});
const assessed = (tier: "default" | "strict" | null): Assessment => ({
  check: "credential-is-rotated",
  controls: [],
  outcome: "pass",
  since: "2026-01-01",
  reason: "within-limit",
  with:
    tier === null
      ? {}
      : {
          limit: "rot.max_age_days.static",
          tier,
          days: 90,
          from: "2025-11-02",
          reached: "2026-01-31",
        },
});

test.each<[string, Identity, Partial<typeof WEIGHTLESS>]>([
  ["nobody's", recorded(), { unowned: true }],
  ["nobody's and gone", recorded({ state: "retired" }), {}],
  ["owned without a system", recorded({ ownership: owned([]) }), {}],
  ["owned for a system", recorded({ ownership: owned(["general-ledger"]) }), { serves: true }],
  [
    "held to the strict limits by one check of several",
    recorded({
      ownership: owned([]),
      assessments: [assessed("strict"), assessed("default"), assessed(null)],
    }),
    { strict: true },
  ],
  [
    "held to the usual limits",
    recorded({ ownership: owned([]), assessments: [assessed("default"), assessed(null)] }),
    {},
  ],
  ["able to write", recorded({ ownership: owned([]) }, aKey({ read_only: false })), { writes: true }],
])("what is %s weighs so", (_what, identity, weight) => {
  expect(weightOf(identity)).toEqual({ ...WEIGHTLESS, ...weight });
});
