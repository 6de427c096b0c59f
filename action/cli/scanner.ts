import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import manifest from "../../package.json" with { type: "json" };
import type { Scan } from "../../model/scan.ts";

export const { version } = manifest;

/** What scans: the version, and the digest of the bundle when `module` is one; from source there is none. */
export function scannerAt(module: string): Scan["scanner"] {
  if (!module.endsWith(".js")) return { version, bundle: null };
  const digest = createHash("sha256")
    .update(readFileSync(fileURLToPath(module)))
    .digest("hex");
  return { version, bundle: `sha256:${digest}` };
}
