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

/** Makes this repository's own evidence/ the evidence of the play. */
export function recordEvidence(stage: Stage): void {
  const own = join(stage.root, "evidence");
  const played = join(stage.governance, "evidence");
  if (!existsSync(played)) throw new Error("The play left no evidence.");
  rmSync(own, { recursive: true, force: true });
  cpSync(played, own, { recursive: true });
}
