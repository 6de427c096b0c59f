import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogues, indexOf } from "./generate-catalogue.ts";

/** A check id is a sentence that can be true: at least three lower-case words joined by hyphens. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){2,}$/;

/** The name under which a check's file exports it, `deployKeyIsReadOnly`. */
const exported = (id: string) => id.replace(/-(.)/g, (_whole, letter: string) => letter.toUpperCase());

/** Text of a new check; the catalogue test refuses it until its words and its controls are there. */
const checkText = (id: string) => `import { defineCheck } from "./check.ts";

export const ${exported(id)} = defineCheck({
  id: "${id}",
  question: "",
  risk: "",
  remedy: "",
  controls: [],
  appliesTo: "repository",
  needs: [],
  parameters: [],
  assess: () => ({ outcome: "unknown", because: "Nobody has written this check yet." }),
});
`;

/** Text of its test, which fails until the check says something. */
const testText = (id: string) => `import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aRepository } from "./examples/a-snapshot.ts";
import { ${exported(id)} as check } from "./${id}.ts";

test("fails for", () => {
  expect(check.assess(aRepository(), aContext())).toEqual({ outcome: "fail", because: "" });
});
`;

/** The files of a new check and the index with it in place, or why there can be none, in one sentence. */
export function newCheck(root: string, id: string | undefined): { created: string[] } | { refused: string } {
  if (id === undefined || !ID.test(id))
    return {
      refused: `${JSON.stringify(id ?? "")} is not a check id: write a sentence that can be true, like deploy-key-is-read-only.`,
    };
  const folder = join(root, "action/checks");
  const taken = readdirSync(folder).find((file) => file === `${id}.ts` || file === `${id}.test.ts`);
  if (taken !== undefined) return { refused: `action/checks/${taken} is already there.` };
  const texts = { [`${id}.ts`]: checkText(id), [`${id}.test.ts`]: testText(id) };
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text, { flag: "wx" });
  for (const catalogue of catalogues)
    if (existsSync(join(root, catalogue.folder)))
      writeFileSync(join(root, catalogue.folder, "index.ts"), indexOf(root, catalogue));
  return { created: Object.keys(texts).map((file) => `action/checks/${file}`) };
}

if (import.meta.main) {
  const result = newCheck(join(import.meta.dirname, ".."), process.argv[2]);
  if ("refused" in result) {
    console.error(result.refused);
    process.exitCode = 2;
  } else {
    console.log(`Created ${result.created.join(" and ")}.`);
    console.log("Fill them in; test/catalogue.test.ts says what is missing.");
  }
}
