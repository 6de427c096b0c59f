import { expect, test } from "vitest";
import { createBucket } from "./bucket.ts";

test("a point comes back a period after its answer, not after its request", () => {
  const bucket = createBucket(2, 60_000);
  bucket.take(2);
  expect(bucket.ready(1, 0)).toBe(Infinity);
  bucket.giveBack(1, 5_000);
  expect(bucket.ready(1, 5_000)).toBe(65_000);
  expect(bucket.ready(2, 5_000)).toBe(Infinity);
  bucket.giveBack(1, 7_000);
  expect(bucket.ready(2, 7_000)).toBe(67_000);
  expect(bucket.ready(1, 64_999)).toBe(65_000);
  expect(bucket.ready(1, 65_000)).toBe(65_000);
});

test("what is there may be spent at once", () => {
  const bucket = createBucket(10, 60_000);
  expect(bucket.ready(10, 3)).toBe(3);
  bucket.take(6);
  expect(bucket.ready(4, 3)).toBe(3);
  expect(bucket.ready(5, 3)).toBe(Infinity);
});
