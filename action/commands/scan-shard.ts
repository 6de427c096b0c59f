import { collectPart } from "../collect/shard.ts";
import { shardOf, type Shard } from "../collect/extent.ts";
import { writePart } from "../shards/write-part.ts";
import type { Language } from "../../model/language.ts";
import { isGap } from "../../model/unit.ts";
import { sources } from "../sources/index.ts";
import { prepareScan, type ScanPorts } from "./prepare-scan.ts";
import type { ScanOptions } from "./scan-options.ts";

/** What a shard came to. */
export interface ShardReport {
  organization: string;
  /** Language of what is said of it to people; the log is in English. */
  language: Language;
  shard: Shard;
  /** Repositories that it read, of those it was told of. */
  repositories: { read: number; listed: number };
  /** Units that it could not read to their end. */
  gaps: number;
  identities: number;
  /** The part that it hands on: name and text of its file. */
  file: string;
  text: string;
}

/**
 * Looks at one shard of an organisation, and gives what it saw as a part. It records and publishes nothing.
 * @throws {Refusal} when the governance repository cannot be used.
 */
export async function scanShard(
  ports: ScanPorts,
  { base, run }: Pick<ScanOptions, "base" | "run">,
  shard: Shard,
): Promise<ShardReport> {
  const { github, log } = ports;
  const prepared = await prepareScan(ports, { publish: "none", base, allowPublic: false });
  const { known, closely, logged, recorded } = prepared;
  const collected = await collectPart({ sources, github, known, closely, logged, recorded, log }, shard);
  const { tips } = prepared.branchState;
  const from = { base: tips.base.commit, evidence: tips.branch.commit };
  const { snapshot, listed } = collected;
  return {
    organization: github.organization.login,
    language: prepared.verified.governance.configuration.language,
    shard,
    repositories: {
      read: listed.filter(({ id }) => shardOf(id, shard.count) === shard.index).length,
      listed: listed.length,
    },
    gaps: snapshot.units.filter(isGap).length,
    identities: snapshot.identities.length,
    ...writePart({ collected, run, from }),
  };
}
