import type { Tampering } from "../../../model/scan.ts";
import { isPlaceholder } from "../../../model/paths.ts";
import type { Git } from "../../git/git.ts";
import type { Brought } from "./origin.ts";

const WHAT: Readonly<Record<string, Tampering["what"]>> = { A: "unrecorded", D: "deleted" };

/** Every evidence file that people's commits changed, named by the first of them that did. */
export async function broughtFiles(
  git: Git,
  brought: readonly Brought[],
  folder: string,
): Promise<Tampering[]> {
  const rows = new Map<string, Tampering>();
  for (const { commit, login, pullRequest, before } of brought) {
    const changed = await changes(git, before.commit, commit, folder);
    for (const [file, status] of changed)
      if (!rows.has(file) && !isPlaceholder(file))
        rows.set(file, {
          file,
          what: WHAT[status] ?? "edited",
          restored: true,
          commit,
          author: login,
          pull_request: pullRequest,
        });
  }
  return [...rows.values()];
}

/** Paths below a folder that differ between two commits, with git's letter for how; all of them where there was none. */
async function changes(
  git: Git,
  from: string | null,
  to: string,
  folder: string,
): Promise<[path: string, status: string][]> {
  const told =
    from === null
      ? await git(["ls-tree", "-r", "-z", "--name-only", to, "--", folder])
      : await git(["diff-tree", "-r", "-z", "--no-renames", "--name-status", from, to, "--", folder]);
  if (told.exitCode !== 0)
    throw new Error(`git could not compare ${from ?? "nothing"} and ${to}: ${told.stderr}`);
  const fields = told.stdout.toString().split("\0").filter(Boolean);
  if (from === null) return fields.map((path) => [path, "A"]);
  return Array.from({ length: Math.floor(fields.length / 2) }, (_, at) => [
    fields[2 * at + 1] ?? "",
    fields[2 * at] ?? "",
  ]);
}
