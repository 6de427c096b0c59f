import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineConfig, type Plugin, type RolldownOptions } from "rolldown";
import { z } from "zod";

/**
 * gray-matter ships an engine that evaluates JavaScript found in a document. Ours are passed in by the caller
 * (`model/document.ts`), so its own are left out of the bundle altogether, and with them every `eval`.
 */
const withoutEngines: Plugin = {
  name: "without-gray-matter-engines",
  load: {
    filter: { id: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ },
    handler: () => ({ code: "module.exports = {};" }),
  },
};

/**
 * zod can print a schema as JSON Schema. The generated documentation has that done; a run never does, and every schema
 * would bring it along. What a run can't ask for says so if it is asked after all.
 */
const withoutJsonSchemas: Plugin = {
  name: "without-json-schemas",
  transform: {
    filter: { id: /[\\/]zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$/ },
    handler(text) {
      const names = [...text.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => name);
      return [
        'const leftOut = () => { throw new Error("JSON Schema is left out of the bundle"); };',
        ...names.map((name) => `export const ${name} = () => leftOut;`),
      ].join("\n");
    },
  },
};

/**
 * What a schema says of each of its fields is for the generated documentation, which reads the sources. Only a text
 * that stands there whole is taken away.
 */
const withoutDescriptions: Plugin = {
  name: "without-descriptions",
  transform: {
    filter: { id: { include: /\.ts$/, exclude: /[\\/]node_modules[\\/]/ }, code: ".describe(" },
    // Line ends stay, so that what stands below is found where it is.
    handler: (text) =>
      text.replaceAll(/\.describe\(\s*(?:"(?:[^"\\]|\\.)*"|`[^`$\\]*`),?\s*\)/g, (described) =>
        described.replaceAll(/[^\n]/g, ""),
      ),
  },
};

/**
 * simple-git tells `debug` of every command that it runs, and who sets DEBUG reads on stderr what was never meant for a
 * log. Nothing is told here.
 */
const withoutDebug: Plugin = {
  name: "without-debug",
  load: {
    filter: { id: /[\\/]node_modules[\\/]debug[\\/]src[\\/]index\.js$/ },
    handler: () => ({
      code: [
        "const silent = () => Object.assign(() => {}, { enabled: false, extend: silent, destroy: () => true });",
        "module.exports = Object.assign(silent, { formatters: {} });",
      ].join("\n"),
    }),
  },
};

const Manifest = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  license: z.string().optional(),
});
type Manifest = z.infer<typeof Manifest>;

/** The package a module belongs to: the nearest package.json that has a name and a version. */
function packageOf(folder: string): { folder: string; manifest: Manifest } | null {
  const file = join(folder, "package.json");
  const manifest = existsSync(file) ? Manifest.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
  if (manifest.name !== undefined && manifest.version !== undefined) return { folder, manifest };
  return dirname(folder) === folder ? null : packageOf(dirname(folder));
}

function notice(folder: string, { name = "", version = "", license = "unknown" }: Manifest): string {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `${name} ${version} (${license})${text.replaceAll("\r\n", "\n")}\n`;
}

/** Writes the licence of every package whose code is in the bundle beside it. */
const withLicences: Plugin = {
  name: "with-licences",
  generateBundle(_, bundle) {
    const notices = new Set<string>();
    for (const output of Object.values(bundle)) {
      for (const id of output.type === "chunk" ? output.moduleIds : []) {
        const found = id.includes("node_modules") ? packageOf(dirname(id.replace(/^\0/, ""))) : null;
        if (found !== null) notices.add(notice(found.folder, found.manifest));
      }
    }
    this.emitFile({
      type: "asset",
      fileName: "licenses.txt",
      source: [...notices].sort().join(`\n${"-".repeat(80)}\n\n`),
    });
  },
};

/** Of package.json the version alone is inlined: another line of it is no other bundle. */
const versionOnly: Plugin = {
  name: "version-only",
  transform: {
    filter: { id: join(import.meta.dirname, "package.json") },
    handler: (text) => JSON.stringify({ version: Manifest.parse(JSON.parse(text)).version }),
  },
};

/** npm makes a package's command executable where it is linked; made so here, it stays what the repository holds. */
const executable: Plugin = {
  name: "executable",
  writeBundle({ dir = "" }, bundle) {
    for (const output of Object.values(bundle))
      if (output.type === "chunk" && output.isEntry) chmodSync(join(dir, output.fileName), 0o755);
  },
};

/**
 * Of @actions/core we use what speaks to the runner; its client of GitHub's tokens would bring undici along, a third of
 * the bundle. Neither does anything as it is loaded, and neither says so (`sideEffects` in its package.json).
 * https://rolldown.rs/reference/InputOptions.treeshake
 */
const UNUSED = /[\\/]node_modules[\\/](?:@actions|tunnel|undici)[\\/]/;

/**
 * Three files are loaded one after the other, each when the one before has done its part: what reads the command line
 * (`start`), what asks GitHub for the first time (`connect`), and the rest (`work`). A group is what it names and what
 * that imports, as far as no group before has it.
 */
const groups = [
  { name: "start", test: /[\\/]action[\\/]cli[\\/]run\.ts$/, priority: 2 },
  { name: "connect", test: /[\\/]action[\\/](?:cli[\\/]run-command|github[\\/]revoke)\.ts$/, priority: 1 },
];

/**
 * The bundle that action.yml runs, for the given entry. Names are shortened and white space
 * goes: together almost half of what every step downloads. Where an error of ours arose, `npm run locate` tells.
 */
export const bundleOf = (entry: string): RolldownOptions =>
  defineConfig({
    input: { main: entry },
    platform: "node",
    transform: { target: "node20.19" },
    plugins: [
      withoutEngines,
      withoutJsonSchemas,
      withoutDescriptions,
      withoutDebug,
      versionOnly,
      withLicences,
      executable,
    ],
    treeshake: { moduleSideEffects: [{ test: UNUSED, sideEffects: false }] },
    output: {
      dir: "dist",
      format: "esm",
      entryFileNames: "[name].js",
      cleanDir: true,
      chunkFileNames: "[name].js",
      minifyInternalExports: true,
      codeSplitting: { groups },
      banner: ({ isEntry }) => (isEntry ? "#!/usr/bin/env node" : ""),
      comments: { legal: false, annotation: false, jsdoc: false },
      minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
    },
  });

export default bundleOf("action/main.ts");
