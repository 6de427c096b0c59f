import { expect, test } from "vitest";
import { z } from "zod";
import { parse } from "./parse.ts";

/** A schema of an object, and how often its code was made: zod looks at the fields' own answers to make it. */
function counting(): { schema: z.ZodType; made: () => number } {
  let made = 0;
  const field = z.string();
  const { run } = field._zod;
  field._zod.run = (payload, context) => {
    if (context.jitless !== true) made += 1;
    return run(payload, context);
  };
  return { schema: z.strictObject({ a: field }), made: () => made };
}

test.each([
  [{ a: 1 }, "a"],
  [{ a: "x", b: 1 }, ""],
  [{}, "a"],
  [null, ""],
])("%j is refused alike, however often the schema was asked", (value, at) => {
  const schema = z.strictObject({ a: z.string() });
  const answers = Array.from({ length: 300 }, () => parse(schema, value));
  for (const { success, error } of answers) {
    expect(success).toBe(false);
    expect(error?.issues[0]?.path.join(".")).toBe(at);
  }
  expect(answers.at(-1)?.error?.issues).toEqual(answers[0]?.error?.issues);
});

test("a schema is made code of when it was asked often, and not before", () => {
  const { schema, made } = counting();
  for (let n = 0; n < 200; n += 1)
    expect(parse(schema, { a: "x" })).toEqual({ success: true, data: { a: "x" } });
  expect(made()).toBe(0);
  expect(parse(schema, { a: "x" })).toEqual({ success: true, data: { a: "x" } });
  expect(made()).toBe(1);
});

test("a list counts as often as it has items, whatever schema was made for it", () => {
  const { schema, made } = counting();
  const list = Array.from({ length: 200 }, () => ({ a: "x" }));
  parse(z.array(schema), list, schema);
  expect(made()).toBe(0);
  parse(z.array(schema), list, schema);
  expect(made()).toBe(200);
});
