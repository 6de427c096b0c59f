import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refusal } from "../run/refusal.ts";

/** What became of one file. */
export type Written = "written" | "identical";

/**
 * Writes texts below a folder, which is made where it is not there. Nothing is written before every path was looked
 * at, so that a refusal leaves the folder as it was.
 * @throws {Refusal} when something stands at a path that is not of the kind that may be overwritten.
 */
export async function writeOutput(
  folder: string,
  files: ReadonlyMap<string, string>,
  { what, mayReplace }: { what: string; mayReplace: (path: string, text: string) => boolean },
): Promise<Map<string, Written>> {
  const written = new Map<string, Written>();
  for (const [path, text] of files) {
    const held = await heldAt(folder, path);
    if (held !== null && !mayReplace(path, held))
      throw new Refusal(
        2,
        `The file ${join(folder, path)} is there already and is no ${what}; move it away, or set output to another folder.`,
      );
    written.set(path, held === text ? "identical" : "written");
  }
  for (const [path, text] of files) {
    if (written.get(path) === "identical") continue;
    try {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    } catch (cause) {
      throw new Refusal(
        2,
        `The file ${join(folder, path)} cannot be written; set output to a folder of its own.`,
        { cause },
      );
    }
  }
  return written;
}

/** The text at a path; null where nothing is. A link would lead elsewhere, and a folder is no file. */
async function heldAt(folder: string, path: string): Promise<string | null> {
  const parts = path.split("/");
  for (const depth of [...parts.keys(), parts.length]) {
    const step = join(folder, ...parts.slice(0, depth));
    const found = await lstat(step).catch(() => null);
    if (found === null) return null;
    const isLast = depth === parts.length;
    // The folder itself may be a link of the user's; below it everything is ours.
    if (depth > 0 && found.isSymbolicLink()) throw inTheWay(step);
    if (isLast && !found.isFile()) throw inTheWay(step);
    if (!isLast && depth > 0 && !found.isDirectory()) throw inTheWay(step);
    if (depth === 0 && !found.isDirectory() && !found.isSymbolicLink()) throw inTheWay(step);
  }
  return readFile(join(folder, path), "utf8");
}

const inTheWay = (path: string): Refusal =>
  new Refusal(2, `${path} is in the way of what is to be written; set output to a folder of its own.`);
