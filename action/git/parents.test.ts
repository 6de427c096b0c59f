import { expect, test } from "vitest";
import { planned, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { openGit } from "./git.ts";
import { newestScan } from "./parents.ts";

const FOLDER = "evidence/acme";
const scan = (name: string) => `${FOLDER}/scans/2026/${name}.md`;
const newestOf = (...names: string[]) => {
  const files = Object.fromEntries(names.map((name) => [scan(name), `${name}\n`]));
  const repository = temporaryRepository([planned("one", null, files)]);
  return newestScan(openGit(repository, process.env, null), "HEAD", FOLDER);
};

test("the newest scan of a second is the last that was numbered in it", async () => {
  const names = ["20260112T030011Z", "20260112T030011Z-2", "20260112T030011Z-10"];
  expect(await newestOf(...names)).toBe(scan("20260112T030011Z-10"));
  expect(await newestOf(...names, "20260112T030012Z")).toBe(scan("20260112T030012Z"));
});

test("a tree without a scan has none, and a file of another name is not the newest", async () => {
  expect(await newestOf("20260112T030011Z", "zzz")).toBe(scan("20260112T030011Z"));
  const repository = temporaryRepository([planned("one", null, { "countersign.yml": "a\n" })]);
  expect(await newestScan(openGit(repository, process.env, null), "HEAD", FOLDER)).toBe("");
});
