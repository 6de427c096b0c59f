import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** Each promise's number and title, from the rows of a table; the README has titles in bold, with a sentence. */
const promisesIn = (file: string, title: RegExp) =>
  [...readFileSync(join(ROOT, file), "utf8").matchAll(title)].map(
    ([, id = "", words = ""]) => `${id} ${words}`,
  );

test("the README makes thirteen promises, and the threat model attacks each by its title", () => {
  const made = promisesIn("README.md", /^\| (P\d+) +\| \*\*([^*]+?)\.?\*\*/gmu);
  expect(made).toHaveLength(13);
  expect(promisesIn("docs/threat-model.md", /^\| (P\d+) +\| ([^ |]+(?: [^ |]+)*) /gmu)).toEqual(made);
});
