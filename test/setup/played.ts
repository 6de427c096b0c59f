import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** File that names, one a line, the folders to be taken away when the run is over. */
    played: string;
  }
}

/** Variable that names where what one run of the bundle compiled serves the next; its processes have it from here. */
export const COMPILED = "COUNTERSIGN_COMPILED";

/** Takes away, when a run is over, what its processes kept for more than one file: a process may be ended any time. */
export default function ({ provide }: Pick<TestProject, "provide">): () => void {
  const folder = mkdtempSync(join(tmpdir(), "countersign-played-"));
  const list = join(folder, "folders");
  provide("played", list);
  const outer = process.env[COMPILED];
  process.env[COMPILED] = join(folder, "compiled");
  return () => {
    if (outer === undefined) Reflect.deleteProperty(process.env, COMPILED);
    else process.env[COMPILED] = outer;
    const kept = existsSync(list) ? readFileSync(list, "utf8").split("\n").filter(Boolean) : [];
    for (const one of [...kept, folder]) rmSync(one, { recursive: true, force: true });
  };
}

/** Names a folder that is to be taken away when the run is over. */
export const keepForRun = (list: string, folder: string): void => appendFileSync(list, `${folder}\n`);
