import { readFileSync } from "node:fs";

/** The event that started the run, as the runner left it; null where there is none to read. */
export function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === "") return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
