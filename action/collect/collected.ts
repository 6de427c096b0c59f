import type { Instant } from "../../model/instant.ts";
import type { Credential } from "../../model/scan.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { SourceId } from "../../model/unit.ts";

/** What collecting gave: the snapshot, and how it was obtained. */
export interface Collected {
  snapshot: Snapshot;
  /** Requests made by each source; answers confirmed from the cache (304) count as requests made. */
  requests: Readonly<Record<SourceId, number>>;
  /** Answers of those that were taken from the cache. */
  cached: Readonly<Record<SourceId, number>>;
  /** Server time of the first and of the last answer. */
  started: Instant;
  finished: Instant;
  credential: Credential;
  /** What publishes, where it is another App. */
  writer: Credential | null;
  apiVersion: string;
}
