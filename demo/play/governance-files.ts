import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** countersign.yml and everything under controls/, path to content: what a governance repository begins with. */
export function governanceFiles(root: string): Record<string, string> {
  const controls = readdirSync(join(root, "controls"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return Object.fromEntries(
    ["countersign.yml", ...controls.sort()].map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}
