import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { faultsOf } from "./hangs.ts";
import { exportedReaders } from "./exported.ts";
import { READERS, THROUGH } from "./readers.ts";

const ids = READERS.map(({ id }) => id);

test("every exported function of a text is in the register", () => {
  const exported = exportedReaders();
  expect(exported.length).toBeGreaterThan(30);
  expect(exported.filter((id) => !ids.includes(id) && !(id in THROUGH))).toEqual([]);
  expect(Object.keys(THROUGH).filter((id) => !exported.includes(id))).toEqual([]);
  expect(Object.values(THROUGH).filter((id) => !ids.includes(id))).toEqual([]);
});

test(
  "no reader of foreign text hangs, takes long or throws, whatever the text",
  { timeout: 300_000 },
  async () => {
    expect(ids.length).toBeGreaterThan(50);
    const halves = [0, 1].map((half) => ids.filter((_, index) => index % 2 === half));
    const faults = await Promise.all(halves.map((half) => faultsOf(half)));
    expect(faults.flat()).toEqual([]);
  },
);

test.each([
  ["hangs", "for (;;) /^(a+)+$/.test('a'.repeat(60) + '!');", "hangs: x on y"],
  ["ends before its time", "process.exit(3);", "ended with 3: x on y"],
])("a reader that %s is found", async (_, does, fault) => {
  const folder = mkdtempSync(join(tmpdir(), "countersign-reader-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, "child.mjs");
  writeFileSync(
    program,
    `import { writeSync } from "node:fs"; writeSync(3, '{"id":"x","text":"y"}\\n'); ${does}`,
  );
  expect(await faultsOf([], { program, bound: 2_000 })).toEqual([fault]);
});
