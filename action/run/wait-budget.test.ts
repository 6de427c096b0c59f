import { expect, test } from "vitest";
import { createWaitBudget } from "./wait-budget.ts";

test("a wait that is longer than what is left is not taken in part", () => {
  const budget = createWaitBudget(100);
  expect(budget.take(60)).toBe(true);
  expect(budget.take(41)).toBe(false);
  expect(budget.spent()).toBe(60);
  expect(budget.take(40)).toBe(true);
  expect(budget.take(1)).toBe(false);
});

test("a budget of nothing waits for nothing", () => {
  expect(createWaitBudget(0).take(1)).toBe(false);
});
