import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/ledger/temporary-repository.ts";
import { readHanded } from "./handed.ts";
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
  github: null,
  notes: [],
  periods: [
    { period: "2026-Q1", level: "L1", told: null, why: [{ reason: "merges-without-sign-off", with: {} }] },
  ],
  again: [],
  signatures: null,
};
function written(text: string): string {
  const file = join(temporaryFolder(), "integrity.json");
  writeFileSync(file, text);
  return file;
}
const READY = {
  schema: 1,
  organization: "acme",
  commit: VERIFIED.commit,
  refused: [],
};
const read = async (integrity: string | null) =>
  (await readHanded({ integrity, readiness: null }, "acme")).integrity;
const readReady = async (readiness: string | null) =>
  (await readHanded({ integrity: null, readiness }, "acme")).readiness;

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

test.each([
  [
    "is what verify wrote",
    () => written(JSON.stringify(VERIFIED)),
    /is no result of certify: point COUNTERSIGN_READINESS/,
  ],
  [
    "is of another organisation",
    () => written(JSON.stringify({ ...READY, organization: "other" })),
    /is about other, and the portal shows acme/,
  ],
])("a file of what was refused that %s stops the build", async (_, file, says) => {
  await expect(readReady(file())).rejects.toThrow(says);
});

test("what certify refused is shown as it is", async () => {
  expect(await readReady(null)).toBeNull();
  expect(await readReady(written(JSON.stringify(READY)))).toEqual(READY);
});
