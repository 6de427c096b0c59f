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
  why: string;
}

/** Rooms with a closed list. The rest of the tree is bound by {@link reserved} and {@link ORDER} alone. */
export const rooms: readonly Room[] = [
  { files: /^model\//, mayImport: ["model/", "zod", "yaml", "gray-matter"], pure: true },
  { files: /^action\/format\//, mayImport: ["model/", "action/format/"], pure: true },
  // A digest of text is as pure as the text.
  { files: /^action\/digest\//, mayImport: ["model/", "action/digest/", "node:crypto"], pure: true },
  { files: /^action\/credential-shapes\//, mayImport: ["action/credential-shapes/"], pure: true },
  {
    files: /^action\/queries\//,
    mayImport: ["model/", "action/format/", "action/digest/", "action/queries/"],
    pure: true,
  },
  {
    files: /^action\/identities\//,
    mayImport: ["model/", "action/queries/", "action/identities/"],
    pure: true,
  },
  {
    files: /^action\/checks\//,
    mayImport: ["model/", "action/format/", "action/queries/", "action/identities/", "action/checks/"],
    pure: true,
  },
  { files: /^action\/criteria\//, mayImport: ["model/", "action/criteria/"], pure: true },
  {
    files: /^action\/evaluate\//,
    mayImport: [
      "model/",
      "action/format/",
      "action/queries/",
      "action/identities/",
      "action/checks/",
      "action/evaluate/",
    ],
    pure: true,
  },
  {
    files: /^action\/evidence\//,
    mayImport: [
      "model/",
      "action/checks/check.ts",
      "action/collect/collected.ts",
      "action/digest/",
      "action/evaluate/",
      "action/evidence/",
      "action/format/",
      "node:crypto",
      "node:util",
    ],
    pure: true,
  },
  {
    // A conclusion follows from the commit alone.
    files: /^action\/conclude\//,
    mayImport: [
      "model/",
      "action/conclude/",
      "action/criteria/",
      "action/checks/index.ts",
      "action/digest/",
      "action/evidence/digests-in-force.ts",
      "action/format/",
    ],
    pure: true,
  },
  {
    files: /^action\/drift\//,
    mayImport: [
      "model/",
      "action/drift/",
      "action/digest/",
      "action/evidence/digests-in-force.ts",
      "action/format/",
    ],
    pure: true,
  },
  {
    files: /^action\/review\//,
    mayImport: [
      "model/",
      "action/format/",
      "action/digest/",
      "action/queries/",
      "action/identities/",
      "action/checks/check.ts",
      "action/checks/index.ts",
      "action/criteria/",
      "action/review/",
    ],
    pure: true,
  },
  {
    files: /^action\/certify\//,
    mayImport: [
      "model/",
      "action/format/",
      "action/digest/",
      "action/queries/",
      "action/criteria/",
      "action/conclude/",
      "action/review/",
      "action/certify/",
    ],
    pure: true,
  },
  {
    files: /^action\/sign-off\//,
    mayImport: [
      "model/",
      "action/digest/",
      "action/format/",
      "action/queries/",
      "action/review/calendar.ts",
      "action/sign-off/",
      "zod",
    ],
    pure: true,
  },
  {
    files: /^action\/pull-request\/body\//,
    mayImport: [
      "model/",
      "action/evaluate/findings.ts",
      "action/evaluate/order.ts",
      "action/evidence/body/",
      "action/evidence/described.ts",
      "action/evidence/tampering-lines.ts",
      "action/format/",
      "action/pull-request/body/",
      "action/pull-request/waiting/countersigned.ts",
    ],
    pure: true,
  },
  // A parser of text is as pure as the text.
  { files: /^site\/view\//, mayImport: ["model/", "site/view/", "markdown-it"], pure: true },
];

/**
 * The rooms of the action, from the ground up: each may import those before it and none of those behind it, so that
 * no two need each other.
 */
export const ORDER: readonly string[] = [
  "run",
  "format",
  "digest",
  "hygiene",
  "credential-shapes",
  "github",
  "sources",
  "collect",
  "shards",
  "queries",
  "identities",
  "checks",
  "evaluate",
  "evidence",
  "criteria",
  "conclude",
  "drift",
  "review",
  "certify",
  "sign-off",
  "git",
  "verify",
  "pull-request",
  "commands",
  "cli",
  "main.ts",
];

/** Who alone may know what. Packages are matched by specifier, our own files by path from the root. */
export const reserved: readonly Reserved[] = [
  {
    what: /^action\//,
    only: /^(?:action|demo|test|scripts)\//,
    why: "the site reads documents, never the action",
  },
  {
    what: /^site\//,
    only: /^(?:site|demo|test|scripts)\//,
    why: "the action writes documents, never pages",
  },
  { what: /^demo\//, only: /^(?:demo|test|scripts)\//, why: "the product works without its demo" },
  {
    what: /^scripts\//,
    only: /^(?:scripts|test)\//,
    why: "scripts serve the contributor, not the product",
  },
  { what: /^test\//, only: /^(?:test|scripts)\//, why: "nothing depends on its tests" },
  { what: /\.test\.ts$/, only: /^$/, why: "nothing depends on its tests" },
  { what: /^dist\//, only: /^$/, why: "the bundle is run, not imported" },
  {
    what: /^(?:octokit|@octokit\/(?!graphql-schema$|openapi(?:-|$)).*|@actions\/(?:github|http-client).*)$/,
    // Tests try the embedded GitHub with GitHub's own client.
    only: /^(?:action\/github|test)\//,
    why: "only action/github knows octokit",
  },
  { what: /^simple-git$/, only: /^action\/git\//, why: "only action/git knows simple-git" },
  {
    what: /^(?:node:)?child_process$/,
    only: /^(?:action\/git\/(?:lasting|read-now)\.ts$|(?:site\/history|demo|scripts|test)\/)/,
    why: "the action starts git and nothing else: through simple-git, one that stays, or one that reads again at once",
  },
  {
    what: /^@actions\/core$/,
    only: /^action\/(?:main\.ts|cli\/)/,
    why: "only action/cli knows @actions/core",
  },
  {
    what: /^markdown-it$/,
    // A test holds what the action reads of a comment against it; the action brings no parser. A picture shows what GitHub would.
    only: /^(?:site\/view\/|scripts\/picture\/|test\/$)/,
    why: "the portal reads Markdown, the action writes it",
  },
  {
    what: /^astro(?::|\/|$)/,
    only: /^site\/(?!view\/|history\/)/,
    why: "only pages and the loader know Astro",
  },
];

/**
 * The environment is read by the command line; Astro's own configuration is the portal's. A kill is no reading, and the
 * portal's git is handed what it is run in.
 */
const READS_PROCESS =
  /^action\/(?:main\.ts|cli\/|git\/kill-marked\.ts$)|^site\/(?:astro\.config\.|history\/git\.ts$)|^(?:demo|scripts|test)\//;

/** Examples are what tests are made of. */
const isTest = (path: string) => path.endsWith(".test.ts") || path.includes("/examples/");
const listed = (target: string) => (entry: string) =>
  entry.endsWith("/") ? target.startsWith(entry) : target === entry;

/** A relative specifier as a path from the root, without a bundler's `?raw`; a package as it stands. */
const resolve = (from: string, specifier: string) =>
  specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier.split("?")[0] ?? "") : specifier;

/** The room of a file in the action; null for any other file. */
const roomOf = (path: string): string | null =>
  path.startsWith("action/") && !isTest(path) ? (path.split("/")[1] ?? null) : null;

/** An import against the order of the rooms, or of a room that has no place in it. */
function upwards(path: string, target: string): boolean {
  const [from, to] = [roomOf(path), roomOf(target)];
  if (from === null || to === null || from === to) return false;
  const [above, below] = [ORDER.indexOf(from), ORDER.indexOf(to)];
  return above === -1 || below === -1 || below > above;
}

/** What a source file may not do and does, one sentence each. Tests beside a file may import anything but tests. */
export function trespasses(file: SourceFile): string[] {
  const { path } = file;
  const { imports, globals } = reachOf(file);
  const targets = imports.map((specifier) => resolve(path, specifier));
  const room = isTest(path) ? undefined : rooms.find(({ files }) => files.test(path));
  const strangers = room ? targets.filter((target) => !room.mayImport.some(listed(target))) : [];
  const taken = reserved.flatMap(({ what, only, why }) =>
    targets
      .filter((target) => what.test(target) && !only.test(isTest(path) ? "test/" : path))
      .map((target) => `${path} imports ${target}: ${why}.`),
  );
  const impure = room?.pure ? [...globals].map((name) => `${path} is pure and uses a global: ${name}.`) : [];
  const reads = globals.has("process") || targets.some((target) => /^(?:node:)?process$/.test(target));
  const environment =
    reads && !isTest(path) && /^(?:model|action|site)\//.test(path) && !READS_PROCESS.test(path);
  return [
    ...targets
      .filter((target) => upwards(path, target))
      .map((target) => `${path} imports ${target}, whose room stands above its own or has no place.`),
    ...strangers.map((target) => `${path} imports ${target}, which is not on its room's list.`),
    ...taken,
    ...impure,
    ...(environment
      ? [`${path} uses process: only the command line does, the rest gets it as an argument.`]
      : []),
  ];
}
