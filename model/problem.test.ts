import { expect, test } from "vitest";
import { z } from "zod";
import { explain } from "./problem.ts";

const fields = (count: number, name: string) =>
  Array.from({ length: count }, (_, at): [string, number] => [`${name}${at}`, at]);

function told(unknown: number, wrong: number) {
  const schema = z.strictObject(
    Object.fromEntries(fields(wrong, "known").map(([name]) => [name, z.string()] as const)),
  );
  const data = Object.fromEntries([...fields(wrong, "known"), ...fields(unknown, "zzzzz")]);
  const { error } = schema.safeParse(data);
  return error === undefined ? [] : explain(error, schema, data).map(({ reason }) => reason);
}

test.each([
  [100, 0],
  [0, 100],
  [40, 60],
])("%d unknown and %d wrong fields are each told", (unknown, wrong) => {
  expect(told(unknown, wrong)).toHaveLength(100);
});

test.each([
  [101, 0, "has 1 more problem"],
  [0, 102, "has 2 more problems"],
  [60, 60, "has 20 more problems"],
])("of %d unknown and %d wrong fields a hundred are told, and then their number", (unknown, wrong, last) => {
  const reasons = told(unknown, wrong);
  expect(reasons).toHaveLength(101);
  expect(reasons.at(-1)).toBe(last);
});
