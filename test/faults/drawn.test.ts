import { expect, test, vi } from "vitest";
import { drawn } from "./drawn.ts";

const cases = Array.from({ length: 20 }, (_, at) => at);

test("as many cases are drawn as asked for, each once, in their order, and the same for a seed", () => {
  vi.stubEnv("COUNTERSIGN_ALL_STORIES", "");
  const some = drawn(cases, 6, 1);
  expect(some).toHaveLength(6);
  expect(some).toEqual([...new Set(some)].sort((a, b) => a - b));
  expect(drawn(cases, 6, 1)).toEqual(some);
  expect(drawn(cases, 6, 2)).not.toEqual(some);
  expect(drawn(cases, 30, 1)).toEqual(cases);
});

test("whoever plays every story gets every case", () => {
  vi.stubEnv("COUNTERSIGN_ALL_STORIES", "true");
  expect(drawn(cases, 6, 1)).toEqual(cases);
});
