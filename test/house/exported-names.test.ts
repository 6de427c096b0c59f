import { expect, test } from "vitest";
import { namesWithSeveralMeanings, SEVERAL } from "./exported-names.ts";
import { filesUnder, read } from "./tree.ts";

const found = (...files: [string, string][]) =>
  Object.fromEntries(namesWithSeveralMeanings(files.map(([path, text]) => ({ path, text }))));

test("a name that two files export is found, whatever it is in each", () => {
  expect(
    found(
      ["action/a/one.ts", "export interface Asked {}"],
      ["action/b/two.ts", "export async function Asked() {}\nconst Told = 1;"],
      ["model/three.ts", "export const Told = 2;"],
    ),
  ).toEqual({ Asked: 2 });
});

test("a schema with its type is one name, and so are the halves of a check", () => {
  expect(
    found(
      ["model/scan.ts", "export const Scan = 1;\nexport type Scan = 1;"],
      ["action/checks/key-is-old.ts", "export const keyIsOld = 1;"],
      ["model/reasons/key-is-old.ts", "export const keyIsOld = 1;"],
    ),
  ).toEqual({});
});

test("no name gets another meaning, and the list holds no more than there are", () => {
  const files = ["action", "model"]
    .flatMap((folder) => filesUnder(folder))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.includes("/examples/"));
  expect(Object.fromEntries(namesWithSeveralMeanings(files.map(read)))).toEqual(SEVERAL);
});
