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
  expect(scannerAt(main).bundle).toBe(`sha256:${said.slice(0, 64)}`);
});

test.each(["Work.js", "main.js", "one-more.js"])("another %s is another bundle", (name) => {
  const before = scannerAt(main).bundle;
  writeFileSync(join(folder, name), "// other\n");
  expect(scannerAt(main).bundle).not.toBe(before);
});

test("from source there is no bundle", () => {
  expect(scannerAt(import.meta.url).bundle).toBeNull();
});
