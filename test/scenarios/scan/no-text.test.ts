// Whoever may merge can bring bytes that are no text below evidence/: the next scan names and undoes that.

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startStory, storiesAfter } from "./beginnings.ts";
import type { Story } from "./story.ts";

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

const BRANCH = "countersign/acme";
const BYTES = Buffer.from([0xff, 0xfe, 0x00, 0x89, 0x50]);

async function scanOn(n: number, on = story) {
  on.world.now = new Date(Date.parse("2026-01-10T03:00:00Z") + n * 86_400_000);
  return on.scan();
}

/** Scans, merges, and gives the evidence that base then holds. */
async function played(): Promise<ReadonlyMap<string, string>> {
  await story.stop();
  const { story: now, known } = await afterOneScan();
  story = now;
  return known;
}
const afterOneScan = storiesAfter(async (on) => {
  const { pullRequest } = await scanOn(0, on);
  const path = `/repos/acme/governance/pulls/${pullRequest?.number ?? 0}/merge`;
  expect(await on.api("PUT", path, { merge_method: "merge" })).toMatchObject({ merged: true });
  return on.files("main", "evidence");
});

describe("a file of evidence that is no UTF-8 text stops no scan", () => {
  test.each(["evidence/acme/picture.png", "evidence/acme/identities/deploy-key/payroll/7.md"])(
    "%s is named and taken away",
    async (path) => {
      await played();
      await story.push("main", { [path]: BYTES });
      const scan = await scanOn(1);
      expect(scan.scan.tampering).toMatchObject([{ file: path, what: "unrecorded", restored: true }]);
      expect((await story.files(BRANCH)).has(path)).toBe(false);
      expect((await scanOn(2)).scan.tampering).toEqual([]);
    },
  );

  test.each([
    ["a fact", "evidence/acme/repositories/payroll.md"],
    ["the list of digests", "evidence/acme/SHA256SUMS"],
  ])("in place of %s it is named, and what was written there is put back", async (_, path) => {
    const evidence = await played();
    const written = evidence.get(path) ?? "";
    await story.push("main", { [path]: Buffer.concat([Buffer.from(written), Buffer.from([0xff])]) });
    const scan = await scanOn(1);
    expect(scan.scan.tampering).toMatchObject([{ file: path, what: "edited", restored: true }]);
    const after = (await story.files(BRANCH)).get(path);
    expect(after).toMatch(path.endsWith("SHA256SUMS") ? /^[0-9a-f]{64} / : /^---\n/);
    expect((await scanOn(2)).scan.tampering).toEqual([]);
  });
});

test("one that people state is refused", async () => {
  await played();
  await story.push("main", { "controls/picture.md": BYTES });
  await expect(scanOn(1)).rejects.toThrow("controls/picture.md is not UTF-8 text");
});
