// Tells where in the sources a position of the bundle is, as an error of ours reports it: `work.js:1:3456`.
// Usage: npm run locate -- work.js:1:3456 [...], on the commit whose bundle ran.

import { SourceMap } from "node:module";
import { join, relative, resolve } from "node:path";
import { rolldown, type RolldownOptions } from "rolldown";
import { z } from "zod";
import config from "../rolldown.config.ts";

const POSITION = /^([\w.-]+\.js):(\d+):(\d+)$/;
const SourceMapV3 = z.object({
  version: z.number(),
  file: z.string().default(""),
  sources: z.array(z.string()),
  sourcesContent: z.array(z.string()).default([]),
  names: z.array(z.string()),
  mappings: z.string(),
  sourceRoot: z.string().default(""),
});

/** Where each position is, one sentence each; the bundle is built anew for it, with the maps that it does not ship. */
export async function locate(
  positions: readonly string[],
  options: RolldownOptions,
  root: string,
): Promise<string[]> {
  const bundle = await rolldown({ ...options, cwd: root, logLevel: "silent" });
  const settings = Array.isArray(options.output) ? {} : options.output;
  const { output } = await bundle.generate({ ...settings, sourcemap: "hidden" });
  await bundle.close();
  const maps = new Map(
    output.flatMap((file) => (file.type === "chunk" && file.map !== null ? [[file.fileName, file.map]] : [])),
  );
  return positions.map((position) => {
    const [, file = "", line = "", column = ""] = POSITION.exec(position) ?? [];
    const map = maps.get(file);
    if (map === undefined) return `${position}: is no position of the bundle, like work.js:1:3456.`;
    // What a stack counts from one, a map counts from nought.
    const found = new SourceMap(SourceMapV3.parse(map)).findEntry(Number(line) - 1, Number(column) - 1);
    if (!("originalSource" in found)) return `${position}: comes from no source.`;
    const path = relative(root, resolve(join(root, "dist"), found.originalSource));
    return `${position}: ${path}:${String(found.originalLine + 1)}:${String(found.originalColumn + 1)}`;
  });
}

if (import.meta.main)
  for (const line of await locate(process.argv.slice(2), config, join(import.meta.dirname, "..")))
    console.log(line);
