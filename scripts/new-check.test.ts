import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newCheck } from "./new-check.ts";

let root = "";
const at = (file: string) => join(root, "action/checks", file);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "new-check-"));
  for (const folder of ["action/checks", "model/reasons"]) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(at("check.ts"), "export const defineCheck = (check: object) => check;\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("refuses", () => {
  test.each([
    undefined,
    "",
    "keys",
    "key-rotates",
    "KeyIs-Read-Only",
    "key-is_read-only",
    "../key-is-read-only",
    "key-is-",
  ])("%j", (id) => {
    expect(newCheck(root, id)).toEqual({
      refused: `${JSON.stringify(id ?? "")} is not a check id: write a sentence that can be true, like deploy-key-is-read-only.`,
    });
  });

  test("an id that is taken, and leaves what is there", () => {
    writeFileSync(at("key-is-flat.test.ts"), "mine");
    expect(newCheck(root, "key-is-flat")).toEqual({
      refused: "action/checks/key-is-flat.test.ts is already there.",
    });
    expect(readFileSync(at("key-is-flat.test.ts"), "utf8")).toBe("mine");
  });
});

test("leaves empty what test/catalogue.test.ts refuses to find empty", () => {
  newCheck(root, "key-is-flat");
  const words = readFileSync(join(root, "model/reasons/key-is-flat.ts"), "utf8");
  for (const empty of ["title", "question", "risk", "remedy"])
    expect(words).toContain(`${empty}: { en: "", ja: "" }`);
  expect(readFileSync(at("key-is-flat.ts"), "utf8")).toContain("controls: []");
});

test("writes the check, its test and its place in the index", () => {
  expect(newCheck(root, "key-is-flat")).toEqual({
    created: [
      "model/reasons/key-is-flat.ts",
      "action/checks/key-is-flat.ts",
      "action/checks/key-is-flat.test.ts",
    ],
  });
  expect(readFileSync(at("key-is-flat.ts"), "utf8")).toContain("export const keyIsFlat = defineCheck({");
  expect(readFileSync(at("key-is-flat.test.ts"), "utf8")).toContain("Write here what key-is-flat answers");
  expect(readFileSync(at("index.ts"), "utf8")).toContain('import { keyIsFlat } from "./key-is-flat.ts";');
});
