import { expect, test } from "vitest";
import { aSystem } from "../checks/examples/a-context.ts";
import { aRepository, aSnapshot, LEDGER } from "../checks/examples/a-snapshot.ts";
import { aWebhook } from "../checks/examples/a-webhook.ts";
import { dutiesOf, isCapableOf, listingOf, opens, repositoriesOf, tierOf } from "./ask.ts";

const snapshot = aSnapshot({
  repositories: [aRepository(), aRepository({ visibility: "public" }, { id: 8, name: "site" })],
});
const financial = { systems: [aSystem()] };

test.each([
  [null, "organization-webhooks", { of: "organization" }, []],
  [LEDGER, "repository-webhooks", { of: "repository", repository: 7 }, ["repositories"]],
] as const)("one of %j is listed by %s", (repository, source, scope, through) => {
  expect(listingOf(aWebhook({}, repository))).toEqual({ source, scope, through, own: null });
});

test("the organisation's own sends what happens in every repository, another what happens in its own", () => {
  expect(repositoriesOf(aWebhook(), snapshot)).toEqual(["ledger-export", "site"]);
  expect(repositoriesOf(aWebhook({}, { id: 8, name: "site" }), snapshot)).toEqual(["site"]);
});

test("it can do nothing that must be kept apart, whoever owns it", () => {
  expect(dutiesOf(aWebhook(), null)).toEqual(new Map());
  expect(isCapableOf("webhook", "initiate")).toBe(false);
});

test("one that is not active opens nothing", () => {
  expect([opens(aWebhook()), opens(aWebhook({ active: false }))]).toEqual([true, false]);
});

test.each([
  ["the organisation's, with a financial system", null, financial, false, "strict"],
  ["the organisation's, without one", null, { systems: [] }, false, "default"],
  ["the organisation's, while a gap hides repositories", null, { systems: [] }, true, null],
  ["of a repository of a financial system", LEDGER, financial, false, "strict"],
  ["of another repository", { id: 8, name: "site" }, financial, true, "default"],
] as const)("the tier of %s", (_, repository, governance, blind, tier) => {
  expect(tierOf(aWebhook({}, repository), { snapshot, governance, servesSystem: false, blind })).toBe(tier);
});
