import { describe, expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { Configuration } from "../../model/configuration.ts";
import { Vendor } from "../../model/vendor.ts";
import { aContext, aGovernance, filed, ownedBy } from "./examples/a-context.ts";
import { anApp } from "./examples/an-app.ts";
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

describe("an App", () => {
  const outside = anApp({ owner: "vendor-inc" }, { slug: "rates-app" });
  const assess = (app: ReturnType<typeof anApp>, parts: Parameters<typeof aContext>[0] = {}) =>
    inWords(check, check.assess(app, aContext(parts)));

  test.each([
    ["without a statement", null],
    ["whose statement names no third party", ownedBy()],
  ])("of another account fails %s", (_which, stated) => {
    expect(assess(outside, { ownership: stated })).toEqual({
      outcome: "fail",
      sentence:
        "The account «vendor-inc» has it, and neither its ownership statement nor the register says which third party that is.",
    });
  });

  test.each([
    ["the register names its slug", null, registered({ apps: ["Rates-App"], last_assessed: "2026-01-01" })],
    ["its statement names the vendor", ownership, registered({ last_assessed: "2026-01-01" })],
  ])("of another account is held against the register where %s", (_where, stated, governance) => {
    expect(assess(outside, { ownership: stated, governance }).outcome).toBe("pass");
  });

  test("of another account fails where its vendor on the register has no contract", () => {
    const governance = registered({ apps: ["rates-app"], contract: null });
    expect(assess(outside, { governance }).outcome).toBe("fail");
  });

  test("whose account GitHub does not show is not known to be ours", () => {
    expect(assess(anApp({ owner: null }), { ownership: ownedBy() })).toEqual({
      outcome: "unknown",
      sentence: "GitHub does not show which account has it, and no third party is named.",
    });
  });

  test.each(["Acme", "acme-kk"])("of the group's own organisation %s is nobody else's", (owner) => {
    const configuration = Configuration.parse({ organizations: [{ login: "acme" }, { login: "acme-kk" }] });
    const given = { governance: aGovernance({ configuration }), ownership: ownedBy() };
    expect(assess(anApp({ owner }), given).outcome).toBe("not-applicable");
    expect(assess(anApp({ owner }), { ...given, ownership: null }).outcome).toBe("unknown");
  });
});
