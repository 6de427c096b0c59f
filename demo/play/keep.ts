import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tokenOf } from "../acme/credentials.ts";
import { git } from "./git.ts";
import type { Stage } from "./stage.ts";

/** Clones the governance repository to where it stays; the address it came from is gone with the embedded GitHub. */
export async function keepGovernance(stage: Stage): Promise<void> {
  const reader = { name: "omar", email: "omar@acme.example", at: "", token: tokenOf("omar") };
  await git(stage.work, ["clone", "--quiet", stage.remote, stage.governance], reader);
  await git(stage.governance, ["remote", "remove", "origin"]);
}

/** What a play leaves besides what people state: the evidence, and the deficiencies the action proposed. */
export const LEFT = ["evidence", "controls/deficiencies"] as const;

/** Makes this repository's own evidence/ and deficiencies those of the play. */
export function recordEvidence(stage: Stage): void {
  for (const folder of LEFT) {
    const own = join(stage.root, folder);
    const played = join(stage.governance, folder);
    if (!existsSync(played)) throw new Error(`The play left no ${folder}.`);
    rmSync(own, { recursive: true, force: true });
    cpSync(played, own, { recursive: true });
  }
}
