import { expect, test } from "vitest";
import type { Selector } from "../../model/ownership.ts";
import { aKey, anOwnSecret } from "../checks/examples/a-snapshot.ts";
import { selects } from "./selects.ts";

test.each([
  ["its uid", { uid: "github:deploy-key:48213" }, true],
  ["another uid", { uid: "github:deploy-key:1" }, false],
  ["its kind", { kind: "deploy-key" }, true],
  ["another kind", { kind: "actions-secret" }, false],
  ["a pattern of its repository", { repository: "ledger-*" }, true],
  ["a pattern of its name", { name: "night*" }, true],
  ["one field that fits and one that does not", { kind: "deploy-key", name: "daily" }, false],
  ["the organisation's own", { repository: "_org" }, false],
] satisfies [string, Selector, boolean][])(
  "a key is selected by %s: %j is %s",
  (_what, selector, expected) => {
    expect(selects(selector, aKey())).toBe(expected);
  },
);

test("what belongs to the organisation is selected by _org and by no pattern of a repository", () => {
  expect(selects({ repository: "_org" }, anOwnSecret())).toBe(true);
  expect(selects({ repository: "*" }, anOwnSecret())).toBe(false);
});
