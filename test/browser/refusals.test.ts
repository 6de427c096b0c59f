import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { acmeHistory } from "../ledger/acme.ts";
import { writeHistory } from "../ledger/write-history.ts";
import { buildSite } from "./site.ts";

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "countersign-refused-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const refused = async (ledger: string) => {
  const out = join(temporary(), "out");
  const { status, output } = await buildSite(ledger, out);
  expect(status, output).not.toBe(0);
  expect(existsSync(join(out, "index.html"))).toBe(false);
  return output;
};

test("a shallow clone is refused with the remedy", async () => {
  const origin = temporary();
  writeHistory(origin, acmeHistory());
  const clone = join(temporary(), "clone");
  execFileSync("git", ["clone", "-q", "--depth", "1", `file://${origin}`, clone]);
  expect(await refused(clone)).toMatch(/run git fetch --unshallow, or checkout with fetch-depth: 0/);
});

test("a folder that is no repository is refused", async () => {
  expect(await refused(temporary())).toMatch(/is not a git repository: point COUNTERSIGN_LEDGER/);
});

test("controls that cannot be read are refused with file and field", async () => {
  const ledger = temporary();
  const [stated] = acmeHistory();
  if (stated === undefined) throw new Error("the history is empty");
  const broken = {
    ...stated,
    files: { ...stated.files, "controls/entities/acme-us.md": "---\nentity: acme-us\n---\n" },
  };
  writeHistory(ledger, [broken]);
  expect(await refused(ledger)).toMatch(/what people state cannot be read: controls\/entities\/acme-us\.md/);
});
