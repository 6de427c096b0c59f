import { git, wrongWithGit } from "./git.ts";

/** A repository that can be read as a ledger, or the one sentence that says why not and what to do. */
export type Opened = { ok: true; commit: string; committed: string } | { ok: false; reason: string };

/** Makes sure a folder is a git repository with its whole history, and says which commit is read. */
export async function openRepository(folder: string): Promise<Opened> {
  const fault = await wrongWithGit();
  if (fault !== null) return { ok: false, reason: fault };
  const shallow = await git(folder, ["rev-parse", "--is-shallow-repository"]);
  if (!shallow.ok)
    return {
      ok: false,
      reason: `${folder} is not a git repository: point COUNTERSIGN_LEDGER at a clone of the governance repository`,
    };
  if (shallow.output.toString("utf8").trim() === "true")
    return {
      ok: false,
      reason: `${folder} is a shallow clone, so its history is not whole: run git fetch --unshallow, or checkout with fetch-depth: 0`,
    };
  const head = await git(folder, ["log", "-1", "--format=%H %cI", "HEAD", "--"]);
  if (!head.ok)
    return { ok: false, reason: `${folder} has no commit yet: commit countersign.yml and controls/ first` };
  const [commit = "", committed = ""] = head.output.toString("utf8").trim().split(" ");
  return { ok: true, commit, committed };
}
