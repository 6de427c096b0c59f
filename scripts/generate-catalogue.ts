import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One generated index: a folder with one exported constant per item. */
export interface Catalogue {
  folder: string;
  /** What an exported item of the folder looks like, with its name captured. */
  item: RegExp;
  /** Name of the generated list, and what it is a list of. */
  list: string;
  of: string;
  /** Where the list is written: the folder's index, where it is left out. */
  path?: string;
  /** The text below the imports, where it is more than a list. */
  write?: (items: readonly Item[]) => readonly string[];
}

/** One file of a catalogue with the name that it exports. */
interface Item {
  file: string;
  name: string;
  /** What the file says. */
  text: string;
}

const idIn = (file: string) => JSON.stringify(file.replace(/\.ts$/, ""));

/** What a file gives a field, as it is written there; `null` where it has none. */
const fieldIn = (text: string, field: string, value: string) =>
  new RegExp(`^ {2}${field}: (${value}),$`, "m").exec(text)?.[1] ?? "null";

/** An object with every item under its id. */
const byId = (list: string, says: string, type: string, items: readonly Item[]) => [
  `/** ${says} */`,
  `export const ${list}${type} = {`,
  ...items.map(({ file, name }) => `  ${idIn(file)}: ${name},`),
  type === "" ? "} as const;" : "};",
];

/** What a catalogue of facts gives: each by its field, the shape of them, and that none was read. */
const factsOf = (list: string, of: string): Pick<Catalogue, "item" | "list" | "of" | "write"> => ({
  item: /^export const (\w+) = defineFact\(/m,
  list,
  of: `fact of ${of}`,
  write: (items) => {
    const fields = items.map(({ text, name }) => ({ name, field: fieldIn(text, "field", '"\\w+"') }));
    return [
      "",
      `/** Every fact of ${of} that a source of its own reads. */`,
      `export const ${list} = [`,
      ...items.map(({ name }) => `  ${name},`),
      "] as const;",
      "",
      "/** What they look like in a record; null for what was not read. */",
      `export const ${list}Shape = {`,
      ...fields.map(({ name, field }) => `  ${field.slice(1, -1)}: ${name}.value.nullable().default(null),`),
      "};",
      "",
      "/** None of them was read. */",
      `export const ${list}Unread = {`,
      ...fields.map(({ field }) => `  ${field.slice(1, -1)}: null,`),
      "} as const;",
    ];
  },
});

export const catalogues: readonly Catalogue[] = [
  {
    folder: "action/sources",
    item: /^export const (\w+): Source = \{$/m,
    list: "sources",
    of: "source",
  },
  {
    folder: "action/checks",
    item: /^export const (\w+) = defineCheck\(/m,
    list: "checks",
    of: "check",
  },
  {
    folder: "action/criteria",
    item: /^export const (\w+) = defineCriterion\(/m,
    list: "criteria",
    of: "criterion",
  },
  {
    folder: "model/reasons",
    item: /^export const (\w+) = defineCheckWords\(/m,
    list: "checkWords",
    of: "check's words",
  },
  {
    folder: "model/reasons/criteria",
    item: /^export const (\w+) = defineCriterionWords\(/m,
    list: "criterionWords",
    of: "criterion's words",
  },
  {
    folder: "model/identities",
    item: /^export const (\w+) = defineKind\(/m,
    list: "kinds",
    of: "kind of identity",
    write: (items) => [
      'import { z } from "zod";',
      'import { documentOf } from "./document.ts";',
      "",
      "/** Ids of the kinds of identity. */",
      "export const IDENTITY_KINDS = [",
      ...items.map(({ file }) => `  ${idIn(file)},`),
      "] as const;",
      "",
      ...byId("kinds", "Every kind of identity by its id.", "", items),
      "",
      "/** Evidence of one identity, of whatever kind. */",
      'export const Identity = z.discriminatedUnion("kind", [',
      ...items.map(({ name }) => `  documentOf(${name}),`),
      "]);",
    ],
  },
  {
    folder: "model/sources",
    item: /^export const (\w+) = defineSource\(/m,
    list: "sourceWords",
    of: "source's words",
    write: (items) => [
      "",
      "/** Ids of the sources, one per kind of question to GitHub. */",
      "export const SOURCE_IDS = [",
      ...items.map(({ file }) => `  ${idIn(file)},`),
      "] as const;",
      "",
      ...byId("sourceWords", "The words of every source by its id.", "", items),
    ],
  },
  { folder: "model/repository-facts", ...factsOf("repositoryFacts", "a repository") },
  { folder: "model/organization-facts", ...factsOf("organizationFacts", "the organisation") },
  {
    folder: "demo/github/routes",
    item: /^export const (\w+): Route\[\] = \[/m,
    list: "routes",
    of: "route",
    write: (items) => [
      'import type { Route } from "./route.ts";',
      "",
      "/** Every REST endpoint this server has. */",
      "export const routes: Route[] = [",
      ...items.map(({ name }) => `  ...${name},`),
      "];",
    ],
  },
  {
    folder: "action/identities",
    item: /^export const (\w+) = defineRules\(/m,
    list: "rules",
    of: "kind's rules",
    write: (items) => [
      'import type { IdentityKind } from "../../model/identity.ts";',
      'import type { KindRules } from "./kind-rules.ts";',
      "",
      ...byId(
        "rules",
        "The rules of every kind of identity by its id.",
        ": { readonly [K in IdentityKind]: KindRules<K> }",
        items,
      ),
    ],
  },
  {
    folder: "action/checks",
    item: /^export const (\w+) = defineCheck\(/m,
    list: "questions",
    of: "check's subject",
    path: "model/identities/questions.ts",
    write: (items) => [
      'import type { QuestionOfCheck } from "../reasons/why-not-asked.ts";',
      "",
      "/** What each check is about, and what it asks only of kinds of which GitHub tells it. */",
      "export const questions: readonly QuestionOfCheck[] = [",
      ...items.map(({ file, text }) => {
        const [about, has, duty] = ["appliesTo", "has", "duty"].map((one) => fieldIn(text, one, '"[\\w-]+"'));
        return `  { check: ${idIn(file)}, about: ${about}, has: ${has}, duty: ${duty} },`;
      }),
      "];",
    ],
  },
  {
    folder: "action/identities",
    item: /^export const (\w+) = defineRules\(/m,
    list: "abilities",
    of: "kind's abilities",
    path: "model/identities/abilities.ts",
    write: (items) => [
      'import type { IdentityKind } from "../identity.ts";',
      'import type { Abilities } from "./kind.ts";',
      "",
      "/** Whether GitHub shows what one of a kind may do, and the duties it can have at all; null for every duty. */",
      "export const abilities: Readonly<Record<IdentityKind, Abilities>> = {",
      ...items.map(({ file, text }) => {
        const permissions = /^ {2}permissions[:(]/m.test(text);
        const capable = fieldIn(text, "capable", "\\[[^\\]]*\\]");
        return `  ${idIn(file)}: { permissions: ${permissions}, capable: ${capable} },`;
      }),
      "};",
    ],
  },
];

/** Path of a catalogue's list. */
export const pathOf = ({ folder, path = `${folder}/index.ts` }: Catalogue): string => path;

/** The text of a catalogue's index, from what its folder holds; the same on every machine. */
export function indexOf(root: string, { folder, item, list, of, path, write }: Catalogue): string {
  const items = readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "index.ts")
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(root, folder, file), "utf8");
      const name = item.exec(text)?.[1];
      return name === undefined ? [] : [{ file, name, text }];
    });
  // A list that is written elsewhere is of what the files say, not of what they export.
  const imported = path === undefined ? items : [];
  const imports = imported.map(({ file, name }) => `import { ${name} } from "./${file}";`);
  return [
    "// Generated by scripts/generate-catalogue.ts; do not edit.",
    ...imports,
    ...(write?.(items) ?? [
      "",
      `/** Every ${of}, by file name. */`,
      `export const ${list} = [`,
      ...items.map(({ name }) => `  ${name},`),
      "] as const;",
    ]),
    "",
  ].join("\n");
}

/** Indexes that differ from what their folders hold. */
export const staleIndexes = (root: string): string[] =>
  catalogues
    .filter((catalogue) => current(join(root, pathOf(catalogue))) !== indexOf(root, catalogue))
    .map(pathOf);

function current(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "..");
  const stale = staleIndexes(root);
  if (process.argv.includes("--check")) {
    if (stale.length > 0) {
      console.error(
        `Not current: ${stale.join(", ")}. Run scripts/generate-catalogue.ts and commit the result.`,
      );
      process.exitCode = 1;
    }
  } else {
    for (const catalogue of catalogues)
      writeFileSync(join(root, pathOf(catalogue)), indexOf(root, catalogue));
  }
}
