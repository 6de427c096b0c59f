import { mustGit } from "./git.ts";

/** One entry of a commit's tree. */
export interface TreeEntry {
  path: string;
  /** Id of the blob. */
  blob: string;
  /** Git's mode: 100644 and 100755 are files, 120000 a symbolic link, 160000 a submodule. */
  mode: string;
}

/** Every entry of a commit, whatever its name: paths come NUL-terminated, so none can be lost to quoting. */
export const readTree = (folder: string, commit: string): Promise<TreeEntry[]> => list(folder, [commit]);

/** The file at one path of a commit; null where none is there, or something that is no file. */
export async function readEntry(folder: string, commit: string, path: string): Promise<TreeEntry | null> {
  const [entry] = await list(folder, [commit, "--", path]);
  return entry?.path === path && entry.mode.startsWith("100") ? entry : null;
}

async function list(folder: string, what: readonly string[]): Promise<TreeEntry[]> {
  const output = await mustGit(folder, ["ls-tree", "-r", "-z", "--full-tree", ...what]);
  return output
    .toString("utf8")
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const tab = line.indexOf("\t");
      const [mode = "", , blob = ""] = line.slice(0, tab).split(" ");
      return { path: line.slice(tab + 1), blob, mode };
    });
}
