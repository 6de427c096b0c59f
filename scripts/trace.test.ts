import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeYaml } from "../model/yaml.ts";
import { root } from "../test/house/tree.ts";
import { readRequirements, REQUIREMENTS_FILE, traceTable } from "./trace.ts";

interface Entry {
  id: string;
  requirement: { en: string; ja: string };
  status: string;
  where: string[];
  lacking: { en: string; ja: string } | null;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-trace-"));
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "carries.ts"), "");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const LACKING = { en: "Something.", ja: "不足がある。" };
const done = (number: number): Entry => ({
  id: `R${number}`,
  requirement: { en: `Ask ${number}.`, ja: `要求${number}。` },
  status: "done",
  where: ["carries.ts"],
  lacking: null,
});
const all = (): Entry[] => Array.from({ length: 116 }, (_, index) => done(index + 1));

/** Reads the file that holds these requirements. */
function reading(requirements: readonly object[]) {
  writeFileSync(join(folder, REQUIREMENTS_FILE), writeYaml({ requirements }));
  return readRequirements(folder);
}

/** Reads all requirements of which the third is another. */
const readingThird = (third: Partial<Entry>) =>
  reading(all().map((one) => (one.id === "R3" ? { ...one, ...third } : one)));

describe("what is wrong with the file is said in one sentence", () => {
  test.each<[string, () => ReturnType<typeof readRequirements>, RegExp]>([
    [
      "a file that is not there",
      () => readRequirements(folder),
      /^docs\/requirements\.yml: is missing; it lists R1 to R116$/,
    ],
    [
      "a path that does not exist",
      () => readingThird({ where: ["carries.ts", "gone.ts"] }),
      /^docs\/requirements\.yml: R3 names gone\.ts, which is no file here; name the file that carries it\.$/,
    ],
    [
      "a path that is a folder",
      () => readingThird({ where: ["docs"] }),
      /: R3 names docs, which is no file here; .*\.$/,
    ],
    [
      "a file named twice",
      () => readingThird({ where: ["carries.ts", "carries.ts"] }),
      /: R3 names carries\.ts twice; name it once\.$/,
    ],
    [
      "a number that is missing",
      () => reading(all().filter(({ id }) => id !== "R7")),
      /: R8 stands where R7 belongs; list R1 to R116, each once and by number\.$/,
    ],
    [
      "the last number missing",
      () => reading(all().slice(0, 115)),
      /: nothing stands where R116 belongs; .*\.$/,
    ],
    ["a number too many", () => reading([...all(), done(116)]), /: R116 stands where the end belongs; .*\.$/],
    [
      "a number there is not",
      () => readingThird({ id: "R117" }),
      /^docs\/requirements\.yml:18: requirements\[2\]\.id: must be R1 to R116$/,
    ],
    [
      "a done one that lacks something",
      () => readingThird({ lacking: LACKING }),
      /^docs\/requirements\.yml:18: requirements\[2\]: .* say what is lacking unless it is done$/,
    ],
    [
      "a done one that no file carries",
      () => readingThird({ where: [] }),
      /must name files unless it is missing/,
    ],
    [
      "a partial one that lacks nothing",
      () => readingThird({ status: "partial" }),
      /say what is lacking unless it is done/,
    ],
    [
      "a missing one that names a file",
      () => readingThird({ status: "missing", lacking: LACKING }),
      /must name files unless it is missing/,
    ],
  ])("%s", (_what, read, expected) => {
    const result = read();
    expect(result.ok ? "" : result.reason).toMatch(expected);
    expect(result.ok ? "" : result.reason).not.toContain("\n");
  });
});

test("requirements that are in order are read as they stand", () => {
  const third = { status: "missing", where: [], lacking: LACKING };
  const result = readingThird(third);
  expect(result.ok ? result.requirements[2] : result.reason).toEqual({ ...done(3), ...third });
});

test("the table names each requirement with its files and what it lacks, and ends with the counts", () => {
  const result = reading(
    all().map((one, index) =>
      index === 0
        ? { ...one, status: "partial", lacking: LACKING }
        : index < 3
          ? { ...one, status: "missing", where: [], lacking: LACKING }
          : one,
    ),
  );
  const lines = result.ok ? traceTable(result.requirements).split("\n") : [];
  expect(lines.slice(0, 5)).toEqual([
    "R1   partial  Ask 1.",
    "              carries.ts",
    "              lacking: Something.",
    "R2   missing  Ask 2.",
    "              lacking: Something.",
  ]);
  expect(lines.slice(-2)).toEqual(["", "113 done, 1 partial, 2 missing."]);
});

describe("the requirements of the product", () => {
  const own = readRequirements(root);
  const requirements = own.ok ? own.requirements : [];

  test("are all there, by number, and every file they name exists", () => {
    expect(own.ok ? "" : own.reason).toBe("");
    expect(requirements).toHaveLength(116);
  });

  test("say each thing once, and in Japanese where they say so", () => {
    const texts = requirements.flatMap(({ requirement, lacking }) => [requirement, lacking ?? []].flat());
    expect(new Set(requirements.map(({ requirement }) => requirement.en)).size).toBe(116);
    expect(new Set(requirements.map(({ requirement }) => requirement.ja)).size).toBe(116);
    expect(texts.filter(({ ja }) => !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(ja))).toEqual([]);
    expect(texts.filter(({ en, ja }) => !en.endsWith(".") || !ja.endsWith("。"))).toEqual([]);
  });

  test("point an auditor to three files at most", () => {
    expect(requirements.filter(({ where }) => where.length > 3).map(({ id }) => id)).toEqual([]);
  });
});
