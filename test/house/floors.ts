import { posix } from "node:path";
import { reachOf } from "./code.ts";
import type { SourceFile } from "./tree.ts";

/** A room whose files may import nothing but what is listed: folders end in a slash, files and packages do not. */
interface Room {
  files: RegExp;
  mayImport: readonly string[];
  /** Pure rooms get the clock, chance, network and process as arguments or not at all. */
  pure: boolean;
}

/** Something that only some files may import, wherever it is asked for. */
interface Reserved {
  what: RegExp;
  only: RegExp;
  because: string;
}

/** Rooms with a closed list. The rest of the tree is bound by {@link reserved} alone. */
export const rooms: readonly Room[] = [
  { files: /^model\//, mayImport: ["model/", "zod", "yaml", "gray-matter"], pure: true },
  { files: /^action\/checks\//, mayImport: ["model/", "action/checks/"], pure: true },
  { files: /^action\/facets\//, mayImport: ["model/", "action/facets/"], pure: true },
  {
    files: /^action\/(?:collected|evaluated)\.ts$/,
    mayImport: ["model/", "action/collected.ts", "action/evaluated.ts"],
    pure: true,
  },
  {
    // A digest of text is as pure as the text, and so is a comparison; the type of a check words its findings.
    files: /^action\/record\//,
    mayImport: [
      "model/",
      "action/record/",
      "action/checks/check.ts",
      "action/checks/terms/quote.ts",
      "action/unit-sentence.ts",
      "action/collected.ts",
      "action/evaluated.ts",
      "node:crypto",
      "node:util",
    ],
    pure: true,
  },
  {
    // A conclusion follows from the commit alone; a digest of text is as pure as the text.
    files: /^action\/conclude\//,
    mayImport: [
      "model/",
      "action/conclude/",
      "action/facets/",
      "action/checks/index.ts",
      "action/record/digest.ts",
      "action/record/in-force.ts",
      "action/record/body/prose.ts",
    ],
    pure: true,
  },
  {
    // The same digests as a scan record's, and the same care with people's words.
    files: /^action\/drift\//,
    mayImport: [
      "model/",
      "action/drift/",
      "action/record/digest.ts",
      "action/record/in-force.ts",
      "action/record/body/prose.ts",
    ],
    pure: true,
  },
  // A parser of text is as pure as the text.
  { files: /^site\/view\//, mayImport: ["model/", "site/view/", "markdown-it"], pure: true },
];

/** Who alone may know what. Packages are matched by specifier, our own files by path from the root. */
export const reserved: readonly Reserved[] = [
  {
    what: /^action\//,
    only: /^(?:action|demo|test|scripts)\//,
    because: "the site reads documents, never the action",
  },
  {
    what: /^site\//,
    only: /^(?:site|demo|test|scripts)\//,
    because: "the action writes documents, never pages",
  },
  { what: /^demo\//, only: /^(?:demo|test|scripts)\//, because: "the product works without its demo" },
  {
    what: /^scripts\//,
    only: /^(?:scripts|test)\//,
    because: "scripts serve the contributor, not the product",
  },
  { what: /^test\//, only: /^(?:test|scripts)\//, because: "nothing depends on its tests" },
  { what: /\.test\.ts$/, only: /^$/, because: "nothing depends on its tests" },
  { what: /^dist\//, only: /^$/, because: "the bundle is run, not imported" },
  {
    what: /^(?:octokit|@octokit\/(?!graphql-schema$|openapi(?:-|$)).*|@actions\/github)$/,
    // Tests try the embedded GitHub with GitHub's own client.
    only: /^(?:action\/github|test)\//,
    because: "only action/github knows octokit",
  },
  { what: /^simple-git$/, only: /^action\/ledger\//, because: "only action/ledger knows simple-git" },
  {
    what: /^(?:node:)?child_process$/,
    only: /^(?:site\/history|demo|scripts|test)\//,
    because: "the action starts git through simple-git and nothing else",
  },
  {
    what: /^@actions\/core$/,
    only: /^action\/(?:main\.ts|inputs\.ts|shell\/)/,
    because: "only the shell knows @actions/core",
  },
  {
    what: /^markdown-it$/,
    only: /^site\/view\//,
    because: "the portal reads Markdown, the action writes it",
  },
  {
    what: /^astro(?::|\/|$)/,
    only: /^site\/(?!view\/|history\/)/,
    because: "only pages and the loader know Astro",
  },
];

/**
 * The environment is read by the shell; Astro's own configuration is the portal's shell. A kill is no reading, and the
 * portal's git is handed what it is run in.
 */
const READS_PROCESS =
  /^action\/(?:main\.ts|inputs\.ts|shell\/|ledger\/kill-marked\.ts$)|^site\/(?:astro\.config\.|history\/git\.ts$)|^(?:demo|scripts|test)\//;

/** Examples are what tests are made of. */
const isTest = (path: string) => path.endsWith(".test.ts") || path.includes("/examples/");
const listed = (target: string) => (entry: string) =>
  entry.endsWith("/") ? target.startsWith(entry) : target === entry;

/** A relative specifier as a path from the root, without a bundler's `?raw`; a package as it stands. */
const resolve = (from: string, specifier: string) =>
  specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier.split("?")[0] ?? "") : specifier;

/** What a source file may not do and does, one sentence each. Tests beside a file may import anything but tests. */
export function trespasses(file: SourceFile): string[] {
  const { path } = file;
  const { imports, globals } = reachOf(file);
  const targets = imports.map((specifier) => resolve(path, specifier));
  const room = isTest(path) ? undefined : rooms.find(({ files }) => files.test(path));
  const strangers = room ? targets.filter((target) => !room.mayImport.some(listed(target))) : [];
  const taken = reserved.flatMap(({ what, only, because }) =>
    targets
      .filter((target) => what.test(target) && !only.test(isTest(path) ? "test/" : path))
      .map((target) => `${path} imports ${target}: ${because}.`),
  );
  const impure = room?.pure ? [...globals].map((name) => `${path} is pure and uses a global: ${name}.`) : [];
  const reads = globals.has("process") || targets.some((target) => /^(?:node:)?process$/.test(target));
  const environment =
    reads && !isTest(path) && /^(?:model|action|site)\//.test(path) && !READS_PROCESS.test(path);
  return [
    ...strangers.map((target) => `${path} imports ${target}, which is not on its room's list.`),
    ...taken,
    ...impure,
    ...(environment ? [`${path} uses process: only the shell does, the rest gets it as an argument.`] : []),
  ];
}
