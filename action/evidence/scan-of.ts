import type { LimitationReason } from "../../model/reasons/limitations.ts";
import { tamperingReason } from "../../model/reasons/tampering.ts";
import type { Origin, Scan } from "../../model/scan.ts";
import { lastScan } from "../digest/last-scan.ts";
import { weightsOf } from "../evaluate/order.ts";
import { accountsOf } from "./account.ts";
import { limitationsOf } from "./limitations.ts";
import type { ScanRecordInput } from "./record-input.ts";
import { conclusionOf, findingsOf, goneIn, totalsOf } from "./scan-record.ts";
import type { Seen } from "./seen.ts";

/** The record of a scan, but for the digest of what it leaves. */
export function scanOf(
  id: string,
  { documents, findings, subjects }: Seen,
  { collected, governance, ledger, pages, run, stated, verified }: ScanRecordInput,
): Omit<Scan, "digests"> {
  const { organization } = collected.snapshot;
  const sources = accountsOf(collected, pages.sources);
  const { tampering, origin } = verified;
  return {
    record: "scan",
    schema: 2,
    id,
    organization: organization.login,
    organization_id: organization.id,
    started: collected.started,
    finished: collected.finished,
    trigger: run.trigger,
    scanner: run.scanner,
    credential: collected.credential,
    writer: collected.writer,
    api_version: collected.apiVersion,
    ...stated,
    sources,
    totals: totalsOf(documents.identities),
    gone: goneIn(ledger.identities, documents.identities),
    findings: findingsOf(findings, weightsOf(subjects, governance)),
    tampering,
    origin,
    previous: lastScan(ledger),
    conclusion: conclusionOf(sources, verified),
    limitations: [
      ...tampering.map(tamperingReason),
      ...origin.unproven.map(unprovenReason),
      ...limitationsOf(sources),
    ],
  };
}

/** Why it is not known where evidence came from, as a limitation of the scan. */
const unprovenReason = ({ why, commits }: Origin["unproven"][number]): LimitationReason => ({
  reason: "origin-not-known",
  with: { why, commits },
});
