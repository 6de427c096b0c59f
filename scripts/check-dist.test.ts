import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundleOf } from "../rolldown.config.ts";
import { root } from "../test/house/tree.ts";
import { build, differences } from "./check-dist.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-bundle-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const entry = `import matter from "gray-matter";
import { z } from "zod";
console.log(z.string().parse(matter("---\\na\\n---\\nb", { engines: { yaml: (text) => ({ text }) } }).content));`;

/** A project with one entry file and our packages, somewhere else on the disk. */
function project(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  symlinkSync(join(root, "node_modules"), join(path, "node_modules"));
  writeFileSync(join(path, "package.json"), '{ "type": "module" }');
  writeFileSync(join(path, "entry.ts"), entry);
  return path;
}

test("a file that is stale, missing or left over is named", () => {
  const dist = project("dist");
  writeFileSync(join(dist, "main.js"), "old");
  const found = differences(
    new Map([
      ["main.js", "new"],
      ["licenses.txt", "x"],
      ["package.json", '{ "type": "module" }'],
    ]),
    dist,
  );
  expect(found).toEqual([
    "dist/entry.ts is not made by the build.",
    "dist/licenses.txt is missing.",
    "dist/main.js is not what the sources give.",
    "dist/node_modules is not made by the build.",
  ]);
});

test("without a dist folder every file is missing", () => {
  expect(differences(new Map([["main.js", "x"]]), join(folder, "nowhere"))).toEqual([
    "dist/main.js is missing.",
  ]);
});

test("a bundle is one file and its licences, and holds no way to evaluate a document", async () => {
  const files = await build(bundleOf("entry.ts"), project("a"));
  expect([...files.keys()].sort()).toEqual(["licenses.txt", "main.js"]);
  expect(files.get("main.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(files.get("main.js")).not.toMatch(/\beval\(|js-yaml|sourceMappingURL/);
  expect(files.get("licenses.txt")).toMatch(/^gray-matter 4\.\d+\.\d+ \(MIT\)\n\nThe MIT License/m);
  expect(files.get("licenses.txt")).toMatch(/^zod 4\./m);
});

test("the same sources in another folder give the same bytes", async () => {
  const [here, there] = await Promise.all(
    ["a", "a-much-longer-name"].map((name) => build(bundleOf("entry.ts"), project(name))),
  );
  expect(there).toEqual(here);
});
