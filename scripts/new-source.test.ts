import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newSource } from "./new-source.ts";

let root = "";
const read = (file: string) => readFileSync(join(root, file), "utf8");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "new-source-"));
  for (const folder of ["action/sources", "model/sources"])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "action/sources/source.ts"), "export interface Source {}\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("refuses", () => {
  test.each([undefined, "", "Webhooks", "web_hooks", "../webhooks", "webhooks-"])("%j", (id) => {
    expect(newSource(root, id)).toEqual({
      refused: `${JSON.stringify(id ?? "")} is not a source id: name what it reads in lower-case words, like deploy-keys.`,
    });
  });

  test("an id that is taken, and leaves what is there", () => {
    writeFileSync(join(root, "action/sources/webhooks.ts"), "mine");
    expect(newSource(root, "webhooks")).toEqual({ refused: "action/sources/webhooks.ts is already there." });
    expect(read("action/sources/webhooks.ts")).toBe("mine");
  });
});

test("writes the source, its test, its words and its places in the indexes", () => {
  expect(newSource(root, "hosted-runners")).toEqual({
    created: [
      "model/sources/hosted-runners.ts",
      "action/sources/hosted-runners.ts",
      "action/sources/hosted-runners.test.ts",
    ],
  });
  expect(read("action/sources/hosted-runners.ts")).toContain("export const hostedRunners: Source = {");
  expect(read("action/sources/index.ts")).toContain('import { hostedRunners } from "./hosted-runners.ts";');
  expect(read("model/sources/index.ts")).toContain('  "hosted-runners": hostedRunners,');
});

test("leaves empty what test/catalogue.test.ts refuses to find empty", () => {
  newSource(root, "webhooks");
  for (const empty of ["endpoints: []", 'name: ""', 'unit: ""', 'refused: ""'])
    expect(read("action/sources/webhooks.ts")).toContain(empty);
});
