import type { Auth } from "../github/authenticate.ts";
import { folderCache, noCache, sealingKey, type Cache } from "../github/cache.ts";
import { openFolder } from "./open-folder.ts";

/**
 * Opens the folder that keeps answers, and makes it where there is none yet; null for no cache. It is encrypted
 * with the credential: with a token that changes from run to run, nothing is found again.
 * @throws {Refusal} when it is no folder, or may not be written.
 */
export async function openCache(folder: string | null, auth: Auth): Promise<Cache> {
  if (folder === null) return noCache;
  await openFolder("cache", folder);
  return folderCache(folder, sealingKey(secretOf(auth)));
}

/** What only the scanner has: an App's private key, or the token itself. */
export const secretOf = (auth: Auth): string => (auth.kind === "app" ? auth.privateKey : auth.token);
