import { describe, expect, test } from "vitest";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import type { Inline } from "./inline.ts";
import { MAX_MARKDOWN, safeHref } from "./markdown-parser.ts";
import { type Block, markdown } from "./markdown.ts";

const textOf = (runs: readonly Inline[]): string =>
  runs.map((run) => ("text" in run ? run.text : run.is === "break" ? "\n" : textOf(run.inside))).join("");

/** The runs of a text that is one paragraph. */
const inline = (source: string): readonly Inline[] => {
  const [block, ...more] = markdown(source);
  if (block?.is !== "paragraph" || more.length > 0) throw new Error(`no paragraph: ${source.slice(0, 40)}`);
  return block.inside;
};

/** Every letter and digit that a block shows. */
const shown = (block: Block): string => {
  switch (block.is) {
    case "heading":
    case "paragraph":
      return textOf(block.inside);
    case "list":
      return block.items.flatMap((item) => item.map(shown)).join("");
    case "code":
      return block.text;
    case "quote":
      return block.blocks.map(shown).join("");
    case "rule":
      return "";
    case "table":
      return [block.head, ...block.rows].flatMap((cells) => cells.map(textOf)).join("");
  }
};

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
    "https://a.example/&#x202E;gnp",
    "x",
  ])("%s is not followed, and its text stays", (href) => {
    expect(safeHref(href.replace("&#x202E;", "\u202E"))).toBeNull();
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
    "<b>x</b>",
    "![x](https://a.example/b.png)",
    "~~x~~",
    "a < b",
    "**",
    "`",
    "[",
    "_",
  ])("%s loses nothing", (source) => {
    const kept = textOf(inline(source)).replace(/[^\p{L}\p{N}<>!~]/gu, "");
    expect(source.replace(/\(https[^)]*\)/, "").replace(/[^\p{L}\p{N}<>!~]/gu, "")).toBe(kept);
  });

  test.each([
    ["a character that nobody sees", "a\u202Eb"],
    ["an entity for one", "a&#x202E;b"],
    ["one in code", "`a\u202Eb`"],
  ])("%s is shown", (_, source) => {
    expect(textOf(inline(source))).toBe("a\\u202Eb");
  });

  test("a line that ends in a backslash ends there", () => {
    expect(inline("a\\\nb")).toEqual([{ is: "text", text: "a" }, { is: "break" }, { is: "text", text: "b" }]);
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
      {
        ordered: false,
        items: [[{ bare: true, inside: [{ text: "a more" }] }], [{ inside: [{ text: "b" }] }]],
      },
      { ordered: true, start: 1 },
      { blocks: [{ is: "paragraph" }] },
      { text: "x: 1" },
      { rows: [[[{ text: "1" }], [{ text: "2 | 3" }]]] },
    ]);
  });

  test("a list in a list is one", () => {
    expect(markdown("3. a\n   - b\n   - c\n4. d\n\n---\n")).toMatchObject([
      { is: "list", start: 3, items: [[{ inside: [{ text: "a" }] }, { is: "list", items: [{}, {}] }], [{}]] },
      { is: "rule" },
    ]);
  });

  test.each([
    ["一つ目。\n二つ目。\nABC", "一つ目。二つ目。ABC"],
    ["統制の\n目的", "統制の目的"],
    ["**統制の**\n_目的_", "統制の目的"],
    ["𠮷\n野", "𠮷野"],
    ["GitHub\nの鍵", "GitHub の鍵"],
    ["鍵は\nGitHub", "鍵は GitHub"],
    ["one\ntwo", "one two"],
    ["- 一つ目の\n  続き", "一つ目の続き"],
    ["> 一つ目の\n> 続き", "一つ目の続き"],
  ])("the lines of %j read %j", (source, text) => {
    expect(markdown(source).map(shown).join("")).toBe(text);
  });

  test("a fence that never ends keeps its text", () => {
    expect(markdown("```\na\nb")).toEqual([{ is: "code", text: "a\nb" }]);
  });
});

describe("what is longer or deeper than a text that people write", () => {
  test.each([
    ["20,000 quotes in one another", ">".repeat(20_000)],
    [
      "40 lists in one another",
      Array.from({ length: 40 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"),
    ],
    ["a text of more characters", "a b\n".repeat(MAX_MARKDOWN / 4 + 1)],
  ])("%s is shown as it was written", (_, source) => {
    expect(markdown(source)).toEqual([{ is: "code", text: source }]);
  });

  test("a heading of 20,000 blanks is a heading", () => {
    expect(markdown(`# a${" ".repeat(20_000)}b`)).toMatchObject([{ is: "heading", level: 1 }]);
  });

  test("a text as long as is taken is parsed", () => {
    expect(markdown("a b\n".repeat(MAX_MARKDOWN / 4)).map(({ is }) => is)).toEqual(["paragraph"]);
  });

  test("ten quotes and lists in one another lose nothing", () => {
    const source = `${"> - ".repeat(5)}last`;
    expect(markdown(source).map(shown)).toEqual(["last"]);
  });
});
