import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { must } from "./child.ts";
import { readinessFile } from "./readiness.ts";
import type { Stage } from "./stage.ts";

const Manifest = z.object({ bin: z.object({ astro: z.string() }) });

/** Builds the portal of the governance repository that was kept, with what verifying it came to and what certify refused. */
export async function buildPortal(stage: Stage, integrity: string): Promise<void> {
  const { root, governance, portal } = stage;
  const astro = join(root, "node_modules/astro");
  const { bin } = Manifest.parse(JSON.parse(readFileSync(join(astro, "package.json"), "utf8")));
  await must({
    what: "Building the portal",
    file: process.execPath,
    args: [join(astro, bin.astro), "build", "--root", "site"],
    cwd: root,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: process.env.HOME ?? "",
      ASTRO_TELEMETRY_DISABLED: "1",
      COUNTERSIGN_LEDGER: governance,
      COUNTERSIGN_OUT: portal,
      COUNTERSIGN_INTEGRITY: integrity,
      COUNTERSIGN_READINESS: readinessFile(stage),
    },
  });
}
