import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { scannerAt } from "./scanner.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-scanner-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const main = pathToFileURL(join(folder, "main.js")).href;

test("the digest of a bundle is of all its files, and anybody can take it", () => {
  writeFileSync(join(folder, "main.js"), "import './Work.js';\n");
  writeFileSync(join(folder, "Work.js"), "// ö\n");
  writeFileSync(join(folder, "licenses.txt"), "");
  const said = execFileSync("sh", ["-c", "LC_ALL=C; export LC_ALL; sha256sum *.js | sha256sum"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(scannerAt(main, {}).bundle).toBe(`sha256:${said.slice(0, 64)}`);
});

test.each(["Work.js", "main.js", "one-more.js"])("another %s is another bundle", (name) => {
  const before = scannerAt(main, {}).bundle;
  writeFileSync(join(folder, name), "// other\n");
  expect(scannerAt(main, {}).bundle).not.toBe(before);
});

test("from source there is no bundle", () => {
  expect(scannerAt(import.meta.url, {}).bundle).toBeNull();
});

const COMMIT = "2b38e3c4".padEnd(40, "0");

test.each([
  ["a commit", "acme/countersign", COMMIT, { commit: COMMIT, action: `acme/countersign@${COMMIT}` }],
  [
    "a tag, which may have moved",
    "acme/countersign",
    "v1.2.0",
    { commit: null, action: "acme/countersign@v1.2.0" },
  ],
  ["a branch", "acme/countersign", "release/1", { commit: null, action: "acme/countersign@release/1" }],
  ["no repository, as where a workflow names a folder", "", COMMIT, { commit: null, action: null }],
  ["no ref", "acme/countersign", "", { commit: null, action: null }],
  ["what is no name of a repository", "acme/a\n::error::b", COMMIT, { commit: null, action: null }],
])("an action that the workflow names by %s", (_, repository, ref, action) => {
  const environment = { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref };
  expect(scannerAt(import.meta.url, environment)).toMatchObject(action);
});

test("from a shell no action is named", () => {
  expect(scannerAt(import.meta.url, {})).toMatchObject({ commit: null, action: null });
});
