import { describe, expect, test } from "vitest";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import { inline, safeHref, type Inline } from "./inline.ts";
import { markdown } from "./markdown.ts";

const textOf = (runs: readonly Inline[]): string =>
  runs.map((run) => ("text" in run ? run.text : textOf(run.inside))).join("");

describe("links", () => {
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "http://example.com",
    "//example.com",
    "/\\example.com",
    "vbscript:x",
    'https://a"onclick=x',
    "https://a b",
    "x",
  ])("%s is not followed, and its text stays", (href) => {
    expect(safeHref(href)).toBeNull();
    expect(textOf(inline(`[label](${href})`))).toContain("label");
    expect(inline(`[label](${href})`).every(({ is }) => is !== "link")).toBe(true);
  });

  test.each(["https://example.com/a?b=c#d", "mailto:a@example.com", "./a.md", "../a", "/a/", "#a"])(
    "%s is followed",
    (href) => {
      expect(inline(`[label](${href})`)).toEqual([
        { is: "link", href, inside: [{ is: "text", text: "label" }] },
      ]);
    },
  );
});

describe("text", () => {
  test.each([
    "<script>alert(1)</script>",
    "<!-- x -->",
    "![x](https://a.example/b.png)".slice(1),
    "a < b",
    "**",
    "`",
    "[",
    "_",
  ])("%s loses nothing", (source) => {
    const kept = textOf(inline(source)).replace(/[^\p{L}\p{N}<>!]/gu, "");
    expect(source.replace(/\(https[^)]*\)/, "").replace(/[^\p{L}\p{N}<>!]/gu, "")).toBe(kept);
  });

  test.each([
    ["a_b_c", [{ is: "text", text: "a_b_c" }]],
    ["2 * 3 * 4", [{ is: "text", text: "2 * 3 * 4" }]],
    ["``a ` b``", [{ is: "code", text: "a ` b" }]],
    ["\\*a\\*", [{ is: "text", text: "*a*" }]],
    [
      "**a _b_**",
      [
        {
          is: "strong",
          inside: [
            { is: "text", text: "a " },
            { is: "em", inside: [{ is: "text", text: "b" }] },
          ],
        },
      ],
    ],
  ])("%s", (source, runs) => {
    expect(inline(source)).toEqual(runs);
  });

  test("no hostile string stops it", () => {
    for (const source of HOSTILE) expect(() => markdown(`${source}\n\n- ${source}\n`)).not.toThrow();
  });
});

describe("blocks", () => {
  test("what controls are written in", () => {
    const source =
      "## Title\n\nOne.\nTwo.\n\n- a\n  more\n- b\n\n1. c\n\n> said\n\n```yml\nx: 1\n```\n\n| h | i |\n|---|---|\n| 1 | 2 \\| 3 |\n";
    expect(markdown(source).map(({ is }) => is)).toEqual([
      "heading",
      "paragraph",
      "list",
      "list",
      "quote",
      "code",
      "table",
    ]);
    expect(markdown(source)).toMatchObject([
      { level: 2 },
      { inside: [{ text: "One. Two." }] },
      { ordered: false, items: [[{ text: "a more" }], [{ text: "b" }]] },
      { ordered: true },
      { blocks: [{ is: "paragraph" }] },
      { text: "x: 1" },
      { rows: [[[{ text: "1" }], [{ text: "2 | 3" }]]] },
    ]);
  });

  test("Japanese lines join without a space", () => {
    expect(markdown("一つ目。\n二つ目。\nABC")).toMatchObject([
      { inside: [{ text: "一つ目。二つ目。ABC" }] },
    ]);
  });

  test("a fence that never ends keeps its text", () => {
    expect(markdown("```\na\nb")).toEqual([{ is: "code", text: "a\nb" }]);
  });
});
