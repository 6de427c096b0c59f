import { expect, test } from "vitest";
import { z } from "zod";
import { allowed, fieldsAt, schemaAt } from "./fields.ts";

const Shape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal(["key", "token"]), owner: z.enum(["dana", "yuki"]) }),
  z.strictObject({ kind: z.literal("secret"), level: z.enum(["repository", "organization"]) }),
]);

test.each([
  ["key", ["kind", "owner"]],
  ["token", ["kind", "owner"]],
  ["secret", ["kind", "level"]],
])("the data's own word %s chooses the document of a union", (kind, fields) => {
  expect(fieldsAt(Shape, [], { kind })).toEqual(fields);
});

test("a word that no document has chooses none", () => {
  expect(fieldsAt(Shape, [], { kind: "webhook" })).toEqual([]);
});

test("what a field may hold is told of the document that the data chose", () => {
  expect(allowed(schemaAt(Shape, ["owner"], { kind: "token" }), "x")).toBe("one of: dana, yuki");
});
