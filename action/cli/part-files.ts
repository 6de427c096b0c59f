import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { Refusal } from "../run/refusal.ts";
import type { PartText } from "../shards/read-parts.ts";

/** Name of a part's file, as shards give it. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*-\d+-of-\d+\.json$/;

/** Largest part that is read, in bytes, and how many at most. */
const MOST = 256 * 1024 * 1024;
const MOST_FILES = 1_000;

/**
 * Reads the parts that a folder holds, also in folders of their own, as an artifact is downloaded into one.
 * @throws {Refusal} when there is no such folder, or a file that cannot be a part.
 */
export async function readPartFiles(folder: string): Promise<PartText[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Refusal(
      2,
      `The folder ${folder} of the input parts cannot be read; name the one that holds the parts.`,
      {
        cause,
      },
    );
  });
  const paths = entries
    .filter((entry) => entry.isFile() && NAME.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (paths.length > MOST_FILES)
    throw new Refusal(
      2,
      `The folder ${folder} of the input parts holds ${paths.length} parts; leave those of one scan.`,
    );
  const parts: PartText[] = [];
  for (const path of paths) {
    const file = relative(folder, path);
    if ((await stat(path)).size > MOST)
      throw new Refusal(2, `The part ${file} is larger than ${MOST / 1024 / 1024} MiB; scan in more shards.`);
    parts.push({ file, text: await readFile(path, "utf8") });
  }
  return parts;
}

/** @throws {Refusal} when the part cannot be written. */
export async function writePartFile(folder: string, { file, text }: PartText): Promise<void> {
  try {
    await writeFile(join(folder, file), text);
  } catch (cause) {
    throw new Refusal(
      2,
      `The part ${join(folder, file)} cannot be written; set parts to a folder of its own.`,
      {
        cause,
      },
    );
  }
}
