import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { Entity } from "../../model/entity.ts";
import { aContext, aGovernance, filed, ownedBy } from "./examples/a-context.ts";
import { aKey, aMember, aSnapshot } from "./examples/a-snapshot.ts";
import { identityHasTwoOwners as check } from "./identity-has-two-owners.ts";

test.each([
  ["nobody", null, "No ownership statement names it."],
  [
    "a statement without anybody",
    ownedBy({ business_owner: null, technical_steward: null }),
    "«controls/identities/keys.md» names neither owner nor steward.",
  ],
  [
    "a statement without a business owner",
    ownedBy({ business_owner: null }),
    "«controls/identities/keys.md» names no business owner.",
  ],
  [
    "a statement without a steward",
    ownedBy({ technical_steward: null }),
    "«controls/identities/keys.md» names no technical steward.",
  ],
  [
    "one person in both roles, whatever the case",
    ownedBy({ business_owner: "Dana" }),
    "«controls/identities/keys.md» names «Dana» as both owner and steward.",
  ],
  [
    "a bot",
    ownedBy({ technical_steward: "renovate[bot]" }),
    "«controls/identities/keys.md» names a bot, and only a person can answer for it.",
  ],
])("fails for %s", (_who, ownership, sentence) => {
  expect(inWords(check, check.assess(aKey(), aContext({ ownership })))).toEqual({
    outcome: "fail",
    sentence,
  });
});

test("fails when two statements claim it with equal weight, and names both", () => {
  const contested = ["controls/identities/a.md", "controls/identities/b.md"];
  expect(inWords(check, check.assess(aKey(), aContext({ contested })))).toEqual({
    outcome: "fail",
    sentence:
      "The statements «controls/identities/a.md» and «controls/identities/b.md» claim it with equal weight, so none of them names its owners.",
  });
});

test.each([
  ["one", [aMember("dana")], "«hana» is not a member of the organisation."],
  ["both", [aMember("leon")], "«hana» and «dana» are not members of the organisation."],
])("fails when %s of the two is not a member", (_who, members, sentence) => {
  const snapshot = aSnapshot({ members });
  expect(inWords(check, check.assess(aKey(), aContext({ ownership: ownedBy(), snapshot })))).toEqual({
    outcome: "fail",
    sentence,
  });
});

test("knows nothing of two people while the members are unread, and asks for them", () => {
  expect(check.needs).toEqual(["members"]);
  const snapshot = aSnapshot({ members: null });
  expect(inWords(check, check.assess(aKey(), aContext({ ownership: ownedBy(), snapshot })))).toEqual({
    outcome: "unknown",
    sentence: "The members of the organisation could not be read to the end.",
  });
});

/** An entity whose roster holds dana for good and hana until a day. */
const anEntity = (until: string | null) =>
  filed(
    Entity.parse({
      entity: "acme-us",
      names: { en: "Acme Inc.", ja: "アクメ・インク" },
      jurisdiction: "United States",
      regimes: ["sox"],
      fiscal_year_end: "12-31",
      language: "en",
      roster: [
        { role: "technical-steward", login: "Dana", id: 1, name: "Dana", from: "2025-01-01", to: null },
        { role: "business-owner", login: "hana", id: 2, name: "Hana", from: "2025-01-01", to: until },
      ],
    }),
    "controls/entities/acme-us.md",
  );
const onRoster = (until: string | null) =>
  aContext({ ownership: ownedBy(), governance: aGovernance({ entities: [anEntity(until)] }) });

test("fails for a member whose time on the roster is over, and passes on its last day", () => {
  expect(inWords(check, check.assess(aKey(), onRoster("2026-01-30")))).toEqual({
    outcome: "fail",
    sentence: "No entity's roster lists «hana» on the day of the scan.",
  });
  expect(inWords(check, check.assess(aKey(), onRoster("2026-01-31")))).toMatchObject({ outcome: "pass" });
});

test("passes for two people", () => {
  expect(inWords(check, check.assess(aKey(), aContext({ ownership: ownedBy() })))).toEqual({
    outcome: "pass",
    sentence: "«hana» answers for its business use and «dana» for its upkeep.",
  });
});
