import type { Git } from "./git.ts";
import { blobBytes } from "./objects.ts";

/** Most commits of base that are looked through. */
const COMMITS = 2_000;

/** A file as it was brought onto base: with a text, or null where it was taken away. */
interface Version {
  commit: string;
  blob: string;
  isNew: boolean;
}

/** A file, and whether one of its texts holds what is looked for. */
export interface Looked {
  file: string;
  holds: (text: string) => boolean;
}

/**
 * For each file the commit of base that brought in what it has held since without a break; null where that lies further
 * back than is looked. One pass over the history of base by first parents, so that a merge brings what it merges.
 */
export async function broughtIn(
  git: Git,
  base: string,
  looked: readonly Looked[],
  most = COMMITS,
): Promise<(string | null)[]> {
  if (looked.length === 0) return [];
  const folders = [...new Set(looked.map(({ file }) => file.slice(0, file.lastIndexOf("/") + 1)))];
  const versions = await versionsOn(git, base, folders, most);
  const several = looked.flatMap(({ file }) => {
    const own = versions.get(file) ?? [];
    return own.length > 1 ? own.map(({ blob }) => blob).filter((blob) => !isNothing(blob)) : [];
  });
  const texts = await blobBytes(git, [...new Set(several)]);
  return looked.map(({ file, holds }) => {
    const own = versions.get(file) ?? [];
    let since: Version | null = null;
    for (const version of own) {
      const text = own.length === 1 ? null : texts.get(version.blob)?.toString("utf8");
      // The newest of them is the text in which it was found.
      const isHeld = text === null || (text !== undefined && holds(text));
      if (!isHeld) return since?.commit ?? null;
      since = version;
      if (version.isNew) return version.commit;
    }
    return null;
  });
}

const isNothing = (blob: string): boolean => /^0+$/.test(blob);

/** What each file of these folders was brought in as, newest first. */
async function versionsOn(
  git: Git,
  base: string,
  folders: readonly string[],
  most: number,
): Promise<Map<string, Version[]>> {
  const log = await git([
    "log",
    "-z",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "--root",
    "--first-parent",
    "-m",
    "--format=%x00%H",
    `--max-count=${most}`,
    base,
    "--",
    ...folders,
  ]);
  if (log.exitCode !== 0) throw new Error(`git log: ${log.stderr}`);
  const versions = new Map<string, Version[]>();
  const fields = log.stdout.toString().split("\0");
  let commit = "";
  for (let at = 0; at < fields.length; at += 1) {
    // A change follows its commit after a line feed, and its path, whatever that holds, is the field after it.
    for (const field of (fields[at] ?? "").split("\n")) {
      const [, blob, status] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])$/.exec(field) ?? [];
      if (blob !== undefined) {
        at += 1;
        const path = fields[at] ?? "";
        versions.set(path, [...(versions.get(path) ?? []), { commit, blob, isNew: status === "A" }]);
      } else if (field !== "") commit = field;
    }
  }
  return versions;
}
