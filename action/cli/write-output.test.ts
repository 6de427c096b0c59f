import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeOutput } from "./write-output.ts";

const root = mkdtempSync(join(tmpdir(), "output-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});
let folders = 0;
const folder = () => {
  const path = join(root, String((folders += 1)));
  mkdirSync(path);
  return path;
};
const files = new Map([
  ["a/one.md", "ours 1\n"],
  ["a/two.md", "ours 2\n"],
]);
const isOurs = (_: string, text: string) => text.startsWith("ours");
const write = (path: string) => writeOutput(path, files, { what: "conclusion", mayReplace: isOurs });

test.each([
  [
    "another file",
    (path: string) => {
      mkdirSync(join(path, "a"));
      writeFileSync(join(path, "a/two.md"), "yours\n");
    },
    "two.md is there already and is no conclusion",
  ],
  [
    "a folder where a file goes",
    (path: string) => {
      mkdirSync(join(path, "a/two.md"), { recursive: true });
    },
    "two.md is in the way",
  ],
  [
    "a file where a folder goes",
    (path: string) => {
      writeFileSync(join(path, "a"), "ours\n");
    },
    "a is in the way",
  ],
  [
    "a link that leads elsewhere",
    (path: string) => {
      symlinkSync(root, join(path, "a"));
    },
    "a is in the way",
  ],
])("%s is refused, and nothing is written", async (_, prepare, sentence) => {
  const path = folder();
  prepare(path);
  await expect(write(path)).rejects.toThrow(sentence);
  await expect(write(path)).rejects.toHaveProperty("exitCode", 2);
  expect(() => readFileSync(join(path, "a/one.md"))).toThrow();
});

test("the folder itself may not be a file", async () => {
  const path = join(folder(), "file");
  writeFileSync(path, "");
  await expect(write(path)).rejects.toThrow("is in the way");
});

test("a folder is made, a file of ours is replaced, and one that is the same is left alone", async () => {
  const path = join(folder(), "deep", "er");
  expect([...(await write(path)).values()]).toEqual(["written", "written"]);
  writeFileSync(join(path, "a/two.md"), "ours of old\n");
  expect([...(await write(path)).values()]).toEqual(["identical", "written"]);
  expect(readFileSync(join(path, "a/two.md"), "utf8")).toBe("ours 2\n");
});
