import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { faults, Lock } from "../scripts/check-lock.ts";
import { machinePaths, namedPaths } from "./house/prose.ts";
import { filesEnding, filesUnder, read, root } from "./house/tree.ts";

/** Names that prose gives as an example, or that only appear when something has run. */
const EXAMPLES = [
  /^\.demo(?:\/|$)/,
  /^name\.test\.ts$/,
  /^\.github\/workflows\/scan\.yml$/,
  // What other repositories give an AI agent; this one gives none anything.
  /^(?:\.vscode\/|\.cursor\/)?\.?mcp\.json$/,
];

const prose = filesEnding(".md").filter((path) => !/^(?:controls|evidence)\/.*(?<!README\.md)$/.test(path));
const code = filesEnding(".ts", ".js", ".astro", ".css");
const present = new Set(filesUnder("").map((path) => path.slice(path.lastIndexOf("/") + 1)));
/** A name with a folder has to be there; a bare one, `inputs.ts`, may be in the room that the sentence is about. */
const exists = ({ name, candidates }: { name: string; candidates: string[] }) =>
  candidates.some((candidate) => existsSync(join(root, candidate))) || present.has(name);
const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf("/")));

describe("prose", () => {
  test.each([
    ["docs/a.md", "See [the model](../model/nowhere.md)."],
    ["docs/a.md", "See `model/nowhere.ts`."],
    ["model/README.md", "See `nowhere.ts`."],
    ["README.md", "See `test/nowhere/`."],
  ])("in %s a path that does not exist is found: %s", (path, text) => {
    expect(namedPaths({ path, text }).map(exists)).toEqual([false]);
  });

  test.each([
    "`evidence/<org>/scans/`",
    "`npm run build`",
    "`acme/ledger-export`",
    "[GitHub](https://github.com/a/b.md)",
    "```\nmodel/nowhere.ts\n```",
  ])("%s is not taken for a path", (text) => {
    expect(namedPaths({ path: "README.md", text })).toEqual([]);
  });

  test("every path that prose names exists", () => {
    const named = prose.flatMap((path) => namedPaths(read(path)).map((name) => ({ ...name, path })));
    const wrong = named
      .filter(({ name }) => !EXAMPLES.some((example) => example.test(name)))
      .filter((name) => !exists(name));
    expect(named.length).toBeGreaterThan(0);
    expect(wrong.map(({ path, name }) => `${path} names ${name}`)).toEqual([]);
  });

  test("a path of one machine is found", () => {
    expect(machinePaths("cd /home/dana/x and `/tmp/y`, not https://a.example/work/z")).toEqual([
      "/home/dana/x",
      "/tmp/y",
    ]);
  });

  test("prose names no path of one machine", () => {
    expect(
      prose.flatMap((path) => machinePaths(read(path).text).map((found) => `${path}: ${found}`)),
    ).toEqual([]);
  });

  test("prose has no emoji", () => {
    expect(prose.filter((path) => /\p{Emoji_Presentation}/u.test(read(path).text))).toEqual([]);
  });
});

describe("decisions", () => {
  const decisions = filesUnder("docs/decisions").filter((path) => !path.endsWith("README.md"));

  test("are numbered without a hole and listed", () => {
    const numbers = decisions.map((path) => Number(path.slice("docs/decisions/".length).slice(0, 4)));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const list = read("docs/decisions/README.md").text;
    expect(decisions.filter((path) => !list.includes(`(${path.slice("docs/decisions/".length)})`))).toEqual(
      [],
    );
  });

  test.each(decisions)("%s has the minimal form on one screen", (path) => {
    const { text } = read(path);
    const headings = text.split("\n").filter((line) => line.startsWith("## "));
    expect(headings).toEqual([
      "## Context and Problem Statement",
      "## Considered Options",
      "## Decision Outcome",
      "## Consequences",
      "## Confirmation",
    ]);
    expect(text.split("\n").length - 1).toBeLessThanOrEqual(40);
  });
});

describe("folders", () => {
  test("every folder of code says what belongs in it", () => {
    const rooms = code
      .filter((path) => /^(?:model|action|demo|site|test|scripts)\//.test(path))
      .map(folderOf);
    const withParents = rooms.flatMap((room) =>
      room.split("/").map((_, depth, parts) => parts.slice(0, depth + 1).join("/")),
    );
    // A README below site/pages would be published as a page.
    const folders = [...new Set(withParents)].filter((folder) => !folder.startsWith("site/pages")).sort();
    expect(folders).toContain("test/house");
    expect(folders.filter((folder) => !existsSync(join(root, folder, "README.md")))).toEqual([]);
  });
});

describe("code", () => {
  test("nothing is left for later", () => {
    expect(code.filter((path) => /\b(?:TO[D]O|FIX[M]E)\b/.test(read(path).text))).toEqual([]);
  });

  test("a lint rule is disabled only with its reason", () => {
    const unexplained = code.flatMap((path) =>
      read(path)
        .text.split("\n")
        .flatMap((line, index) =>
          /eslint-disable(?!.* -- \S)/.test(line) ? [`${path}:${String(index + 1)}`] : [],
        ),
    );
    expect(unexplained.filter((found) => !found.startsWith("test/house.test.ts:"))).toEqual([]);
  });
});

describe("installing and checking", () => {
  test("the lock is one that every npm accepts from any registry", () => {
    const lock = Lock.parse(JSON.parse(read("package-lock.json").text));
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(faults(lock)).toEqual([]);
  });

  test(".ci/run is the README's test command and nothing else", () => {
    const lines = read(".ci/run").text.trim().split("\n");
    expect(lines.filter((line) => line.includes("npm"))).toEqual(["npm cit"]);
    expect(lines.at(-1)).toBe("npm cit");
    expect(statSync(join(root, ".ci/run")).mode & 0o111).not.toBe(0);
  });

  test("workflows use other people's actions by commit, with the version beside it", () => {
    const uses = filesUnder(".github").flatMap((path) =>
      read(path)
        .text.split("\n")
        .filter((line) => /^\s*(?:- )?uses:/.test(line)),
    );
    expect(uses.length).toBeGreaterThan(0);
    expect(
      uses.filter((line) => !/uses: (?:\.\/|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(line)),
    ).toEqual([]);
  });
});
