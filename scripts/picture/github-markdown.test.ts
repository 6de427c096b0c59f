import { expect, test } from "vitest";
import { asConversation, asFile } from "./github-markdown.ts";
import { japaneseFace } from "./japanese-face.ts";

test("a file breaks a line only where it says so, a conversation at every line", () => {
  expect(asFile("one\ntwo<br>three")).toBe("<p>one\ntwo<br>three</p>\n");
  expect(asConversation("one\ntwo")).toBe("<p>one<br>\ntwo</p>\n");
});

test.each([
  ["file", asFile],
  ["conversation", asConversation],
])("a warning in a %s is no quotation", (_where, set) => {
  const html = set("> [!WARNING]\n> It is late.");
  expect(html).toContain('<blockquote class="warning">\n<p><b>WARNING</b><br>It is late.</p>');
});

test("the Japanese typeface comes with the parts that a text needs, and with none for English", () => {
  expect(japaneseFace("Nothing but English.")).toBe("");
  const face = japaneseFace("署名できます。");
  expect(face.match(/@font-face/g)?.length ?? 0).toBeGreaterThan(0);
  expect(face).not.toContain("url(./");
});
