import { expect, test } from "vitest";
import type { Tampering } from "../../model/scan.ts";
import { tamperingLines } from "./tampering-lines.ts";

const edited = (file: string): Tampering => ({
  file,
  what: "edited",
  restored: true,
  commit: null,
  author: null,
  pull_request: null,
});

test("says nothing of evidence that nobody changed", () => {
  expect(tamperingLines([], "en")).toEqual([]);
});

test.each([
  [1, 1, null],
  [20, 20, null],
  [21, 20, "- 1 more file; the scan record names each."],
  [23, 20, "- 3 more files; the scan record names each."],
])("of %i changed files %i are named and the others counted: %s", (changed, named, others) => {
  const files = Array.from({ length: changed }, (_none, at) => edited(`evidence/acme/${at}.md`));
  const [, list = ""] = tamperingLines(files, "en");
  const lines = list.split("\n");
  expect(lines.filter((line) => line.includes("evidence/acme/"))).toHaveLength(named);
  expect(lines.filter((line) => !line.includes("evidence/acme/"))).toEqual(others === null ? [] : [others]);
});
