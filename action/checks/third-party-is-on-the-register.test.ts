import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { Vendor } from "../../model/vendor.ts";
import { aContext, aGovernance, filed, ownedBy } from "./examples/a-context.ts";
import { aKey } from "./examples/a-snapshot.ts";
import { thirdPartyIsOnTheRegister as check } from "./third-party-is-on-the-register.ts";

const ownership = ownedBy({ vendor: "rate-provider" });
const registered = (changes: Partial<Vendor> = {}) =>
  aGovernance({
    vendors: [
      filed(
        Vendor.parse({
          vendor: "rate-provider",
          name: "Rates Ltd.",
          owner: "hana",
          purpose: "Sends exchange rates.",
          contract: "C-1",
          contract_ends: "2026-01-31",
          last_assessed: "2025-01-31",
          assurance: "SOC 1",
          ...changes,
        }),
        "controls/vendors/rate-provider.md",
      ),
    ],
  });

test.each([
  [
    "without a statement",
    { ownership: null },
    "No ownership statement shows whether a third party holds it.",
  ],
  [
    "when statements contest it",
    { ownership: null, contested: ["a.md", "b.md"] },
    "The statements «a.md» and «b.md» claim it with equal weight, so none of them shows who holds it.",
  ],
])("knows nothing %s", (_when, parts, sentence) => {
  expect(inWords(check, check.assess(aKey(), aContext(parts)))).toEqual({ outcome: "unknown", sentence });
});

test.each([
  [
    "which is on no register",
    aGovernance(),
    "«rate-provider» holds it and is not on the register of third parties.",
  ],
  ["without a contract", registered({ contract: null }), "«Rates Ltd.» holds it without a contract."],
  [
    "never assessed",
    registered({ last_assessed: null }),
    "«Rates Ltd.» holds it, and its own controls were never assessed.",
  ],
  [
    "whose assessment is only announced",
    registered({ contract_ends: null, last_assessed: "2031-01-01" }),
    "«Rates Ltd.» holds it, and the register dates its assessment to 2031-01-01, which is still to come.",
  ],
])("fails for a third party %s", (_which, governance, sentence) => {
  expect(inWords(check, check.assess(aKey(), aContext({ governance, ownership })))).toEqual({
    outcome: "fail",
    sentence,
  });
});

test("fails from the day after the contract ended, and from the day after the assessment was a year old", () => {
  const late = (governance = registered()) =>
    inWords(check, check.assess(aKey(), aContext({ governance, ownership, today: "2026-02-01" })));
  expect(late()).toEqual({
    outcome: "fail",
    sentence: "«Rates Ltd.» holds it, and the contract ended on 2026-01-31.",
    since: "2026-02-01",
  });
  expect(late(registered({ contract_ends: null }))).toEqual({
    outcome: "fail",
    sentence:
      "«Rates Ltd.» holds it; its own controls were assessed on 2025-01-31, which was good until 2026-01-31.",
    since: "2026-02-01",
  });
});

test("passes on the last day of both", () => {
  expect(
    inWords(
      check,
      check.assess(aKey(), aContext({ governance: registered(), ownership, today: "2026-01-31" })),
    ),
  ).toEqual({
    outcome: "pass",
    sentence:
      "«Rates Ltd.» holds it; its own controls were assessed on 2025-01-31, which is good until 2026-01-31.",
  });
});

test("does not ask about what no third party holds", () => {
  expect(inWords(check, check.assess(aKey(), aContext({ ownership: ownedBy() })))).toEqual({
    outcome: "not-applicable",
    sentence: "«controls/identities/keys.md» names no third party that holds it.",
  });
});
