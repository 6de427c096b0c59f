import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogues, indexOf } from "./generate-catalogue.ts";

/** An item of a catalogue to begin: the texts of its file and of its test, by file name. */
export interface Beginning {
  folder: string;
  id: string;
  text: string;
  test: string;
}

/** What was written, or why nothing was, in one sentence. */
export type Scaffolded = { created: string[] } | { refused: string };

/** The name under which an item's file exports it, `deployKeyIsReadOnly`. */
export const exportedName = (id: string): string =>
  id.replace(/-(.)/g, (_whole, letter: string) => letter.toUpperCase());

/** Writes a new item, its test and the indexes with it in place; leaves alone what is there. */
export function scaffold(root: string, { folder, id, text, test }: Beginning): Scaffolded {
  const taken = readdirSync(join(root, folder)).find(
    (file) => file === `${id}.ts` || file === `${id}.test.ts`,
  );
  if (taken !== undefined) return { refused: `${folder}/${taken} is already there.` };
  const texts = { [`${id}.ts`]: text, [`${id}.test.ts`]: test };
  for (const [file, content] of Object.entries(texts))
    writeFileSync(join(root, folder, file), content, { flag: "wx" });
  for (const catalogue of catalogues)
    if (existsSync(join(root, catalogue.folder)))
      writeFileSync(join(root, catalogue.folder, "index.ts"), indexOf(root, catalogue));
  return { created: Object.keys(texts).map((file) => `${folder}/${file}`) };
}

/** Tells a person what came of it; a refusal is exit code 2. */
export function tell(result: Scaffolded): void {
  if ("refused" in result) {
    console.error(result.refused);
    process.exitCode = 2;
    return;
  }
  console.log(`Created ${result.created.join(" and ")}.`);
  console.log("Fill them in; test/catalogue.test.ts says what is missing.");
}
