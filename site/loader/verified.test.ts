import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/ledger/temporary-repository.ts";
import { readVerified } from "./verified.ts";
import { CannotBuild } from "./settings.ts";

const VERIFIED = {
  schema: 1,
  organization: "acme",
  commit: "0123456789abcdef0123456789abcdef01234567",
  asked: "clone",
  commits: 3,
  contents: 7,
  found: 0,
  faults: [],
  periods: [{ period: "2026-Q1", level: "L1", why: [{ reason: "merges-without-sign-off", with: {} }] }],
};
function written(text: string): string {
  const file = join(temporaryFolder(), "integrity.json");
  writeFileSync(file, text);
  return file;
}
const read = (integrity: string | null) => readVerified({ integrity }, "acme");

test("a portal that nobody hands a file has no level", async () => {
  expect(await read(null)).toBeNull();
});

test.each([
  ["is not there", () => "/nowhere/integrity.json", /integrity\.json is no result of verify/],
  ["is another file", () => written("{}"), /is no result of verify: point COUNTERSIGN_INTEGRITY/],
  [
    "is of another organisation",
    () => written(JSON.stringify({ ...VERIFIED, organization: "other" })),
    /is about other, and the portal shows acme/,
  ],
])("a file that %s stops the build", async (_, file, says) => {
  await expect(read(file())).rejects.toThrow(CannotBuild);
  await expect(read(file())).rejects.toThrow(says);
});

test("what verify wrote is shown as it is", async () => {
  expect(await read(written(JSON.stringify(VERIFIED)))).toEqual(VERIFIED);
});
