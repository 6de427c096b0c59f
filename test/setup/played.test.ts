import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import setUp, { keepForRun } from "./played.ts";

/** Begins a run; gives its list, and what ends it. */
function beginRun(): { list: string; tearDown: () => void } {
  let list = "";
  const tearDown = setUp({
    provide: (_, value) => {
      if (typeof value === "string") list = value;
    },
  });
  return { list, tearDown };
}

test("what files of one run share is there until the run is over, and gone then with the list of it", () => {
  const { list, tearDown } = beginRun();
  const folders = ["one", "other"].map((name) => mkdtempSync(join(tmpdir(), `countersign-${name}-`)));
  for (const folder of folders) {
    writeFileSync(join(folder, "file"), "text");
    keepForRun(list, folder);
  }
  // One that a test took away itself is no fault.
  rmSync(folders[1] ?? "", { recursive: true });
  expect(folders.map((folder) => existsSync(folder))).toEqual([true, false]);
  tearDown();
  expect([...folders, dirname(list)].filter((folder) => existsSync(folder))).toEqual([]);
});

test("a run that kept nothing ends as well", () => {
  const { list, tearDown } = beginRun();
  expect(existsSync(dirname(list))).toBe(true);
  tearDown();
  expect(existsSync(dirname(list))).toBe(false);
});
