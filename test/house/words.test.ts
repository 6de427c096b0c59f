import { describe, expect, test } from "vitest";
import { KEPT, STRUCK } from "./struck-words.ts";
import { filesEnding, filesUnder, read } from "./tree.ts";
import { codeIn, headingsIn, namesIn, struckIn, struckInGuide, struckInProse, wordsIn } from "./words.ts";

// Looked at are names in code, names of files and folders, headings of documents, and in all prose the words that it has
// no other use for. Ordinary English stays: a chain of scan records, a sound argument, a person's judgement.
const OWN = /^test\/house\/(?:struck-words|words|words\.test)\.ts$/;
const OF_FOLDER = /^(?:model|action|demo|site|test|scripts)\/(?:.*\/)?README\.md$/;
const code = filesEnding(".ts", ".js", ".astro").filter((path) => !OWN.test(path));
/** Documents in the product's own voice and people's: evidence is as it was recorded, a change log as it was. */
const prose = filesEnding(".md", ".yml").filter((path) => !/^(?:evidence\/|CHANGELOG\.md$)/.test(path));
/** Pages about code: the guides, the map, and what each folder says of itself. */
const guides = prose.filter(
  (path) =>
    /^(?:ARCHITECTURE|CONTRIBUTING)\.md$|^docs\/(?:kinds|regimes)\.md$/.test(path) || OF_FOLDER.test(path),
);
const said = filesUnder("site/i18n")
  .concat(filesUnder("model/reasons"))
  .filter((path) => path.endsWith(".ts"));

describe("a struck word that comes back is found", () => {
  test.each([
    ["a variable", "const hub = 1;", "hub"],
    ["a word inside a name", "export function readStanding() {}", "readStanding"],
    ["a type", "interface ChainScene { a: 1 }", "ChainScene"],
    ["a field of a record", 'const one = { standing: "final" };', "standing"],
    ["a field that is read", "export const x = one.judgedBy;", "judgedBy"],
    ["a name in capitals", "const LAST_SPELL = 1;", "LAST_SPELL"],
  ])("as %s", (_as, text, name) => {
    expect(namesIn({ path: "action/a.ts", text }).filter((one) => struckIn(one).length > 0)).toEqual([name]);
  });

  test("in the script of a page", () => {
    const text = "---\nconst facet = 1;\n---\n<p>A page.</p>";
    expect(namesIn({ path: "site/a.astro", text }).flatMap(struckIn)).toHaveLength(1);
  });

  test("in an expression of a page", () => {
    const text = "<p>{index.standing.last}</p>";
    expect(namesIn({ path: "site/a.astro", text }).flatMap(struckIn)).toHaveLength(1);
  });

  test.each(["action/cli/standing.ts", "action/facets/index.ts", "site/[place].astro"])(
    "as the name of %s",
    (path) => {
      expect(struckIn(path)).toHaveLength(1);
    },
  );

  test.each(["Show each Facet.", "It says what would cure the gap.", "on the footing that"])(
    "in prose: %s",
    (text) => {
      expect(struckInProse(text)).toHaveLength(1);
    },
  );

  test("in the code that a guide shows", () => {
    const text = "A check:\n\n```ts action/a.ts\nconst because = 1;\n```\n\n```sh\njudge\n```\n";
    expect(codeIn({ path: "docs/a.md", text }).flatMap(namesIn).flatMap(struckIn)).toHaveLength(1);
  });

  test("in the prose of a guide, where people may use it elsewhere", () => {
    expect(struckInGuide("Checks judge it.\n\n```sh\njudge\n```\n\nBy `judge`.")).toEqual(["judge"]);
    expect(struckInProse("A person judges it.")).toEqual([]);
  });

  test("in a heading", () => {
    expect(
      headingsIn("# Where it is\n\nText.\n\n## The standing of a branch").flatMap(struckIn),
    ).toHaveLength(1);
  });
});

test.each(["startGitHub", "SecuredBranch", "placeholder", "replaced", "judiciary", "resounding", "settings"])(
  "%s has none",
  (name) => {
    expect(struckIn(name)).toEqual([]);
  },
);

test.each(["The chain of scan records is unbroken.", "GitHub secures it.", "a sound argument"])(
  "prose may say: %s",
  (text) => {
    expect(struckInProse(text)).toEqual([]);
  },
);

test("a name is taken apart at capitals, dashes, dots and underscores", () => {
  expect(wordsIn("readBranchState")).toEqual(["read", "branch", "state"]);
  expect(wordsIn("LAST_seen-at.test.ts")).toEqual(["last", "seen", "at", "test", "ts"]);
});

test("every struck word says what to take, and none is listed twice", () => {
  const forms = STRUCK.flatMap((one) => one.forms);
  expect(new Set(forms).size).toBe(forms.length);
  expect(STRUCK.filter(({ take }) => take === "")).toEqual([]);
});

test("no name in the code has a struck word, but those that are kept for a reason", () => {
  const found = code.flatMap((path) =>
    namesIn(read(path)).flatMap((name) => struckIn(name).map((word) => ({ file: path, name, word }))),
  );
  const isKept = (one: { file: string; name: string }) =>
    KEPT.some(({ file, name }) => file === one.file && name === one.name);
  expect(
    found.filter((one) => !isKept(one)).map(({ file, name, word }) => `${file}: ${name} (${word})`),
  ).toEqual([]);
  const unused = KEPT.filter(
    ({ file, name }) => !found.some((one) => one.file === file && one.name === name),
  );
  expect(unused).toEqual([]);
});

test("no name in the code that a document shows has one", () => {
  const shown = prose.flatMap((path) => codeIn(read(path)));
  expect(shown.length).toBeGreaterThan(5);
  const found = shown.flatMap((block) =>
    namesIn(block)
      .flatMap(struckIn)
      .map((word) => `${block.path}: ${word}`),
  );
  expect(found).toEqual([]);
});

test("no page about code has one that is said of people alone", () => {
  expect(guides.length).toBeGreaterThan(20);
  expect(guides.flatMap((path) => struckInGuide(read(path).text).map((word) => `${path}: ${word}`))).toEqual(
    [],
  );
});

test("no file and no folder has one in its name", () => {
  const own = filesUnder("").filter((path) => !path.startsWith("evidence/"));
  expect(own.flatMap((path) => struckIn(path).map((word) => `${path}: ${word}`))).toEqual([]);
});

test("no heading has one, and no document a word that prose has no use for", () => {
  const wrong = prose.flatMap((path) => {
    const { text } = read(path);
    const own = path.startsWith("controls/") ? [] : headingsIn(text).flatMap(struckIn);
    return [...own, ...struckInProse(text)].map((word) => `${path}: ${word}`);
  });
  expect(wrong).toEqual([]);
});

test("no sentence of the portal or of a reason has one", () => {
  expect(said.flatMap((path) => struckInProse(read(path).text).map((word) => `${path}: ${word}`))).toEqual(
    [],
  );
});
