import type { Collected } from "../collect/collected.ts";
import { collect, LISTING } from "../collect/collect.ts";
import { EVERYTHING, type Extent } from "../collect/extent.ts";
import { NothingMatches } from "../run/refusal.ts";
import { sources } from "../sources/index.ts";
import { prepareScan, type ScanPorts } from "./prepare-scan.ts";
import { recordScan } from "./record-scan.ts";
import type { ScanReport } from "./scan-report.ts";
import type { ScanOptions } from "./scan-options.ts";

/**
 * Looks at an organisation, records what it saw in the governance repository, and asks people to countersign.
 * `extent` other than all of it is for looking alone: a part is never recorded.
 * @throws {Refusal} when the governance repository cannot be used, or a limit leaves nothing; nothing half-written is pushed.
 */
export async function scan(
  ports: ScanPorts,
  options: ScanOptions,
  extent: Exclude<Extent, { of: "shard" }> = EVERYTHING,
): Promise<ScanReport> {
  if (extent.of !== "all" && options.publish !== "none") throw new Error("A part would be recorded.");
  const { github, log } = ports;
  const { login } = github.organization;
  const prepared = await prepareScan(ports, options);
  const { known, closely, logged, recorded } = prepared;
  const collected = await collect({ sources, github, known, closely, logged, recorded, extent, log });
  if (extent.of === "some" && isEmptyPart(collected)) throw new NothingMatches(login, extent.patterns);
  const report = await recordScan(prepared, { collected, isLate: github.isResumed }, options, log);
  return extent.of === "all" ? report : { ...report, limitedTo: extent.patterns };
}

/** True where a limit left no repository of a list that was read to its end; of any other list that is not known. */
const isEmptyPart = ({ snapshot: { repositories, units } }: Collected): boolean =>
  repositories.length === 0 &&
  units.some(({ source, reason }) => source === LISTING && reason?.reason === "limited-to");
