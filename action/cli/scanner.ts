import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Scan } from "../../model/scan.ts";
import { version } from "./version.ts";

/**
 * What scans: the version, and the digest of the bundle when `module` is of one; from source there is none. A bundle is
 * several files, and its digest what `sha256sum *.js | sha256sum` says in their folder.
 */
export function scannerAt(module: string): Scan["scanner"] {
  if (!module.endsWith(".js")) return { version, bundle: null };
  const folder = dirname(fileURLToPath(module));
  const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const list = files.sort().map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`);
  return { version, bundle: `sha256:${sha256(list.join(""))}` };
}

const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest("hex");
