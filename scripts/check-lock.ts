import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Entry = z.object({
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

/** The parts of package-lock.json (version 3) that decide whether `npm ci` accepts it. */
export const Lock = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), Entry) });
export type Lock = z.infer<typeof Lock>;

/** The folders where Node looks for a dependency of the package installed at `path`, nearest first. */
function lookups(path: string, name: string): string[] {
  const parents =
    path === ""
      ? []
      : path
          .split("/node_modules/")
          .map((_, index, parts) => parts.slice(0, index + 1).join("/node_modules/"));
  return [...parents.reverse().map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`];
}

/**
 * What would make `npm ci` fail on another machine, one sentence each.
 * npm leaves an optional dependency that it could not fetch out of the lock without a word, and then refuses its
 * own lock (EUSAGE, "Missing: … from lock file"); a `resolved` address pins everybody to one registry.
 */
export function faults(lock: Lock): string[] {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !lookups(path, name).some((folder) => folder in lock.packages))
      .map(([name, range]) => `${path || "package.json"} wants ${name}@${range}, which is not in the lock.`),
  );
  const pinned = Object.entries(lock.packages).flatMap(([path, { resolved }]) =>
    resolved !== undefined && /^[a-z+]+:\/\//i.test(resolved)
      ? [`${path} names the address it was fetched from.`]
      : [],
  );
  const unsealed = Object.entries(lock.packages).flatMap(([path, { integrity, link }]) =>
    path !== "" && link !== true && integrity === undefined ? [`${path} has no integrity digest.`] : [],
  );
  return [...missing, ...pinned, ...unsealed].sort();
}

if (import.meta.main) {
  const file = join(import.meta.dirname, "..", "package-lock.json");
  const found = faults(Lock.parse(JSON.parse(readFileSync(file, "utf8"))));
  for (const fault of found) console.error(fault);
  process.exitCode = found.length > 0 ? 1 : 0;
}
