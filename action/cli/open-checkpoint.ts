import type { Scan } from "../../model/scan.ts";
import type { Extent } from "../collect/extent.ts";
import type { Auth } from "../github/authenticate.ts";
import { checkpointKey, folderCheckpoint, noCheckpoint, type Checkpoint } from "../github/checkpoint.ts";
import type { Log } from "../run/log.ts";
import { secretOf } from "./open-cache.ts";
import { openFolder } from "./open-folder.ts";

/** Which scan is kept, and by whom. */
interface Checkpointed {
  auth: Auth;
  extent: Extent;
  scanner: Scan["scanner"];
  log: Log;
}

/**
 * Opens the folder that keeps what was answered, for a scan that is cut off; null for no checkpoint. Another bundle may
 * shape answers in another way, and another shard asks others: each goes on with its own.
 * @throws {Refusal} when it is no folder, or may not be written.
 */
export async function openCheckpoint(
  folder: string | null,
  { auth, extent, scanner, log }: Checkpointed,
): Promise<Checkpoint> {
  if (folder === null) return noCheckpoint;
  await openFolder("checkpoint", folder);
  return folderCheckpoint(folder, {
    key: checkpointKey(secretOf(auth)),
    about: [scanner.version, scanner.bundle ?? "", JSON.stringify(extent)],
    failed: () =>
      log.warning("The checkpoint could not be written; a scan that is cut off from here on begins anew."),
  });
}
