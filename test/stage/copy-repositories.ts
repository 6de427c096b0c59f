import { copyFileSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Copies a folder with git repositories in it. Their objects are shared with the copy: nobody changes one once it has
 * its name, and there are more of them than of all else.
 */
export function copyRepositories(from: string, to: string, inObjects = false): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyRepositories(here, there, inObjects || entry.name === "objects");
    else if (inObjects) linkSync(here, there);
    else copyFileSync(here, there);
  }
}

/** Makes a checkout follow its server to another address. */
export async function moveRemote(checkout: string, from: string, to: string): Promise<void> {
  const configuration = join(checkout, ".git/config");
  const text = await readFile(configuration, "utf8");
  await writeFile(configuration, text.replaceAll(from, to));
}
