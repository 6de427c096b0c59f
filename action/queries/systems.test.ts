import { expect, test } from "vitest";
import { aSystem } from "../checks/examples/a-context.ts";
import { isFinancial } from "./systems.ts";

const systems = [aSystem({ repositories: ["ledger-*"] }), aSystem({ repositories: ["billing"] })];

test.each([
  ["tools", false],
  ["old-ledger-export", false],
  ["ledger-export", true],
  ["Billing", true],
])("%s belongs to a financial system: %s, however often it is asked", (repository, expected) => {
  expect([1, 2].map(() => isFinancial(repository, { systems }))).toEqual([expected, expected]);
});

test("other systems give other answers", () => {
  expect(isFinancial("billing", { systems })).toBe(true);
  expect(isFinancial("billing", { systems: [] })).toBe(false);
});
