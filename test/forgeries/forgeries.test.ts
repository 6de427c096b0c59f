import { expect, test } from "vitest";
import { attack } from "./batch.ts";

test("ten forgeries of every kind are each named by the next scan, and nothing else is", async () => {
  const { made, wrong } = await attack(20_261, 10);
  expect(wrong).toEqual([]);
  expect([...made.keys()].sort()).toEqual([
    "back-dated file",
    "base set back",
    "edited conclusion",
    "forged record",
    "removed commit",
  ]);
  expect([...made.values()].reduce((sum, n) => sum + n, 0)).toBe(10);
});
