import { existsSync } from "node:fs";
import { join } from "node:path";
import { git, type GitIdentity } from "./git.ts";
import type { Stage } from "./stage.ts";

/**
 * A checkout of what the governance repository holds now, on `branch`, which begins where main stands. It is cloned once
 * and brought up to date from then on, as actions/checkout does where a runner keeps its folder.
 */
export async function checkOut(stage: Stage, folder: string, branch: string, as: GitIdentity): Promise<void> {
  if (existsSync(join(folder, ".git")))
    await git(folder, ["fetch", "--quiet", "--prune", "origin", "+refs/heads/*:refs/remotes/origin/*"], as);
  else await git(stage.work, ["clone", "--quiet", stage.remote, folder], as);
  await git(folder, ["checkout", "--quiet", "--force", "--no-track", "-B", branch, "origin/main"]);
  await git(folder, ["clean", "--quiet", "-ffdx"]);
}
