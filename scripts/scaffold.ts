import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalogues, indexOf, pathOf } from "./generate-catalogue.ts";

/** What was written, or why nothing was, in one sentence. */
export type Scaffolded = { created: string[] } | { refused: string };

/** The name under which an item's file exports it, `deployKeyIsReadOnly`. */
export const exportedName = (id: string): string =>
  id.replace(/-(.)/g, (_whole, letter: string) => letter.toUpperCase());

/** Text of a test that fails with what is to be done, in one sentence, until it is written. */
export const unwritten = (sentence: string): string => `import { expect, test } from "vitest";

test("is still to be written", () => {
  expect.fail(${JSON.stringify(sentence)});
});
`;

/** Writes the files of a new item, by path, and the indexes with it in place; leaves alone what is there. */
export function scaffold(root: string, texts: Readonly<Record<string, string>>): Scaffolded {
  const taken = Object.keys(texts).find((path) => existsSync(join(root, path)));
  if (taken !== undefined) return { refused: `${taken} is already there.` };
  for (const [path, content] of Object.entries(texts))
    writeFileSync(join(root, path), content, { flag: "wx" });
  for (const catalogue of catalogues)
    if (existsSync(join(root, catalogue.folder)) && existsSync(join(root, dirname(pathOf(catalogue)))))
      writeFileSync(join(root, pathOf(catalogue)), indexOf(root, catalogue));
  return { created: Object.keys(texts) };
}

/** Tells a person what came of it; a refusal is exit code 2. */
export function tell(result: Scaffolded): void {
  if ("refused" in result) {
    console.error(result.refused);
    process.exitCode = 2;
    return;
  }
  console.log(`Created ${result.created.join(", ")}.`);
  const tests = result.created.filter((path) => path.endsWith(".test.ts"));
  console.log(`Fill them in; this says what is missing:`);
  console.log(`  npx vitest run ${["test/catalogue.test.ts", ...tests].join(" ")}`);
}
