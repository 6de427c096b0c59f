import type { Joined } from "../shards/join.ts";
import { MOST_APART } from "../shards/of-one-scan.ts";
import { Refusal } from "../run/refusal.ts";
import { prepareScan, type Prepared, type ScanPorts } from "./prepare-scan.ts";
import { recordScan } from "./record-scan.ts";
import type { ScanReport } from "./scan-report.ts";
import type { ScanOptions } from "./scan-options.ts";

/**
 * Records what the shards of one scan saw, and asks people to countersign: what follows is what one scan would have
 * recorded of the same world.
 * @throws {Refusal} when the parts are of another organisation, too old or recorded already, or the governance
 * repository cannot be used; nothing half-written is pushed.
 */
export async function mergeParts(
  ports: ScanPorts,
  options: ScanOptions,
  joined: Joined,
): Promise<ScanReport> {
  const { github, log } = ports;
  refuseOthers(joined, github.organization);
  refuseOld(joined, github.observed().finished);
  const prepared = await prepareScan(ports, options);
  refuseRecorded(joined, prepared.verified.ledger.scans);
  log.info("Parts joined.", { parts: joined.count, units: joined.collected.snapshot.units.length });
  const collected = { ...joined.collected, writer: github.writer };
  return recordScan(prepared, { collected, isLate: true }, options, log);
}

function refuseOthers({ collected }: Joined, { id, login }: ScanPorts["github"]["organization"]): void {
  const { organization } = collected.snapshot;
  if (organization.id === id) return;
  throw new Refusal(
    2,
    `The parts are of the organisation ${organization.login} (${organization.id}), and organization is ${login} (${id}); merge the parts of ${login}.`,
  );
}

function refuseOld({ collected: { started } }: Joined, now: string): void {
  const hours = (Date.parse(now) - Date.parse(started)) / 3_600_000;
  if (hours * 3_600_000 <= MOST_APART) return;
  throw new Refusal(
    2,
    `The parts were started ${Math.floor(hours)} hours ago, and a scan may take ${MOST_APART / 3_600_000}; run all shards again.`,
  );
}

/** The scan of these parts is evidence already where its record has their times and what asked. */
function refuseRecorded({ collected }: Joined, scans: Prepared["verified"]["ledger"]["scans"]): void {
  const { started, finished, credential } = collected;
  const recorded = scans.find(
    ({ data }) =>
      data.started === started &&
      data.finished === finished &&
      data.credential.identity === credential.identity,
  );
  if (recorded === undefined) return;
  throw new Refusal(
    2,
    `These parts are recorded already, as the scan ${recorded.data.id}; run the shards again for another scan.`,
  );
}
