import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown, type OutputOptions, type RolldownOptions } from "rolldown";
import config from "../rolldown.config.ts";

const text = (source: string | Uint8Array) =>
  typeof source === "string" ? source : Buffer.from(source).toString("utf8");

/** Builds a bundle in memory: file name to content. Touches no disk. */
export async function build(options: RolldownOptions, root: string): Promise<Map<string, string>> {
  const bundle = await rolldown({ ...options, cwd: root });
  const settings: OutputOptions = Array.isArray(options.output) ? {} : (options.output ?? {});
  const { output } = await bundle.generate(settings);
  await bundle.close();
  return new Map(
    output.map((file) => [file.fileName, file.type === "chunk" ? file.code : text(file.source)]),
  );
}

/** One sentence for every file of a folder that is not what a fresh build gives; none when all is current. */
export function differences(fresh: ReadonlyMap<string, string>, folder: string): string[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const names = [...new Set([...fresh.keys(), ...present])].sort();
  return names.flatMap((name) => {
    const expected = fresh.get(name);
    if (expected === undefined) return [`dist/${name} is not made by the build.`];
    if (!present.includes(name)) return [`dist/${name} is missing.`];
    return readFileSync(join(folder, name), "utf8") === expected
      ? []
      : [`dist/${name} is not what the sources give.`];
  });
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "..");
  const faults = differences(await build(config, root), join(root, "dist"));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) console.error("Run `npm run build` and commit dist/.");
  process.exitCode = faults.length > 0 ? 1 : 0;
}
