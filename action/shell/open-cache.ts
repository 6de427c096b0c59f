import { access, constants, mkdir, stat } from "node:fs/promises";
import { folderCache, noCache, type Cache } from "../github/cache.ts";
import { Refusal } from "../ledger/refusal.ts";

/**
 * Opens the folder that keeps answers, and makes it where there is none yet; null for no cache.
 * @throws {Refusal} when it is no folder, or may not be written.
 */
export async function openCache(folder: string | null): Promise<Cache> {
  if (folder === null) return noCache;
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const found = await stat(folder).catch(() => null);
    const why = found?.isDirectory() === false ? "is not a folder" : "cannot be made or written";
    throw new Refusal(
      2,
      `The cache path ${folder} ${why}; set cache to a folder of its own, or leave it empty.`,
      {
        cause,
      },
    );
  }
  return folderCache(folder);
}
