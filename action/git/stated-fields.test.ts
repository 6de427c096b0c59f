import { expect, test } from "vitest";
import { fieldsBetween } from "./stated-fields.ts";

const PATH = "controls/entities/a.md";
const document = (body: string, fields = "entity: a") => `---\n${fields}\n---\n\n${body}`;
const bodyBetween = (before: string, after: string) =>
  fieldsBetween(PATH, document(before), document(after)).fields;

test.each([
  ["a line that differs", "one\ntwo\nthree", "one\n2\nthree", "two", "2"],
  ["the first of several", "one\ntwo", "1\n2", "one", "1"],
  ["a line that was added at the end", "one", "one\ntwo", null, "two"],
  ["a line that was taken from the end", "one\ntwo", "one", "two", null],
])("of the text below the fields %s is told", (_what, before, after, was, is) => {
  expect(bodyBetween(before, after)).toEqual([{ field: "body", before: was, after: is }]);
});

test("the same text is told of nowhere, and neither is one that was or is not there", () => {
  expect(bodyBetween("one\n", "one\n")).toEqual([]);
  const fields = (before: string | null, after: string | null) =>
    fieldsBetween(PATH, before, after).fields.map(({ field }) => field);
  expect(fields(null, document("one\n"))).toEqual(["entity"]);
  expect(fields(document("one\n"), null)).toEqual(["entity"]);
});

test("a text that cannot be read has no fields", () => {
  expect(fieldsBetween(PATH, "no front matter", document(""))).toEqual({ fields: [], more_fields: 0 });
  expect(fieldsBetween(PATH, document(""), "no front matter")).toEqual({ fields: [], more_fields: 0 });
});

test.each([
  [PATH, document],
  ["countersign.yml", (_body: string, fields: string) => fields],
])("of %s many fields are told, what is too much is counted, and no value is told whole", (path, write) => {
  const stated = (count: number, value: string) =>
    write("", Array.from({ length: count }, (_none, at) => `f${at}: ${value}`).join("\n"));
  const { fields, more_fields: more } = fieldsBetween(path, stated(900, "a"), stated(900, "b".repeat(999)));
  expect(fields.length + more).toBe(900);
  expect(more).toBeGreaterThan(0);
  const [first] = fields;
  expect(first?.before).toBe("a");
  expect(first?.after?.length).toBeLessThanOrEqual(201);
  expect(fieldsBetween(path, stated(2, "a"), stated(2, "b")).more_fields).toBe(0);
});
