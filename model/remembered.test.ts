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
