import { expect, test } from "vitest";
import { z } from "zod";
import { remembered } from "./remembered.ts";

const schema = z.strictObject({ name: z.string() });
const text = (name: string) => `---\nname: ${name}\n---\n`;

test("the same text at the same path is read once", () => {
  const read = remembered(schema);
  expect(read("controls/a.md", text("one"))).toBe(read("controls/a.md", text("one")));
});

test.each([
  ["another text", "controls/a.md", text("two")],
  ["another path", "controls/b.md", text("one")],
])("%s is read by itself", (_what, path, other) => {
  const read = remembered(schema);
  expect(read(path, other)).not.toBe(read("controls/a.md", text("one")));
});

test("a problem names the file it is in, also where another file holds the same text", () => {
  const read = remembered(schema);
  const broken = text("[1]");
  read("controls/a.md", broken);
  expect(read("controls/b.md", broken)).toMatchObject({ ok: false, problems: [{ file: "controls/b.md" }] });
});

test("what is more than is remembered is read anew, and as well", () => {
  const read = remembered(schema);
  const first = read("controls/a.md", text("one"));
  for (const at of [1, 2, 3, 4])
    read(`controls/${at}.md`, text("x".repeat(1_900_000).concat(`\n# ${"y".repeat(6_200_000)}`)));
  const again = read("controls/a.md", text("one"));
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
