import { access, constants, mkdir, stat } from "node:fs/promises";
import type { Auth } from "../github/authenticate.ts";
import { folderCache, noCache, sealingKey, type Cache } from "../github/cache.ts";
import { Refusal } from "../run/refusal.ts";

/**
 * Opens the folder that keeps answers, and makes it where there is none yet; null for no cache. It is encrypted
 * with the credential: with a token that changes from run to run, nothing is found again.
 * @throws {Refusal} when it is no folder, or may not be written.
 */
export async function openCache(folder: string | null, auth: Auth): Promise<Cache> {
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
  return folderCache(folder, sealingKey(auth.kind === "app" ? auth.privateKey : auth.token));
}
