import { expect, test } from "vitest";
import { once } from "./once.ts";

test("what is about the same is asked once, also while the answer is on its way", async () => {
  const asked: number[] = [];
  const ask = once((about: number) => {
    asked.push(about);
    return Promise.resolve(about * 2);
  });
  expect(await Promise.all([ask(1), ask(1), ask(2)])).toEqual([2, 2, 4]);
  expect(asked).toEqual([1, 2]);
});
