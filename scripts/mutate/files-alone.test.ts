import { expect, test } from "vitest";
import { filesAlone } from "./files-alone.ts";

const none = new Set<string>();

test("a mutant that no file says it met is put to the nearest all the same", () => {
  expect(filesAlone(["near", "far"], none, none)).toEqual(["near", "far"]);
});

test("a file that met it comes beside the nearest, and each once", () => {
  expect(filesAlone(["near", "next", "far"], new Set(["met", "near"]), none)).toEqual([
    "near",
    "met",
    "next",
    "far",
  ]);
});

test("a file that fails without a mutant is left out", () => {
  expect(filesAlone(["near", "far"], new Set(["met"]), new Set(["near", "met"]))).toEqual(["far"]);
});

test("six files are enough", () => {
  const files = ["a", "b", "c", "d", "e", "f", "g", "h"];
  expect(filesAlone(files, none, none)).toEqual(files.slice(0, 6));
});
