import { checks } from "../checks/index.ts";
import type { Collected } from "../collect/collected.ts";
import { driftOf } from "../drift/drift.ts";
import type { Log } from "../run/log.ts";
import { bringPullRequestUpToDate } from "../pull-request/publishing/bring-up-to-date.ts";
import { showCheckRun } from "../pull-request/publishing/check-run.ts";
import { sources } from "../sources/index.ts";
import { commitEvidence, onBranch } from "./commit-evidence.ts";
import { describeSource } from "./describe-source.ts";
import { findApprovals } from "./find-approvals.ts";
import type { Prepared } from "./prepare-scan.ts";
import { reportOf, type ScanReport } from "./scan-report.ts";
import type { ScanOptions } from "./scan-options.ts";

/** What was collected, and whether another scan may have been recorded since it began. */
interface ToRecord {
  collected: Collected;
  isLate: boolean;
}

/**
 * Evaluates what was collected, records it in the governance repository, and asks people to countersign.
 * @throws {Refusal} when it cannot be recorded; nothing half-written is pushed.
 */
export async function recordScan(
  { governance, target, asked, signing, branchState, verified }: Prepared,
  { collected, isLate }: ToRecord,
  { base, publish, run }: ScanOptions,
  log: Log,
): Promise<ScanReport> {
  const { checkout } = governance;
  const { tips } = branchState;
  const approvals = await findApprovals({ checkout, hosted: asked?.hosted ?? null, tips, ...verified, log });
  const input = {
    collected,
    isLate,
    branchState,
    read: verified,
    checks,
    sources: sources.map(describeSource),
    run,
    base,
    approvals,
    driftOf,
    save: publish !== "none",
  };
  const made = await commitEvidence(governance, input, log);
  const { commit, recorded } = made;
  const url = target?.url ?? null;
  const told = { ...made, checks, url, ledger: verified.ledger };
  if (commit === null || target === null) return reportOf({ ...told, pullRequest: null });

  const pullRequest =
    publish === "pull-request"
      ? await bringPullRequestUpToDate(
          governance,
          target.hosted,
          onBranch({ ...made, commit }),
          { checks, url: target.url },
          log,
        )
      : null;
  await showCheckRun(
    target.hosted,
    { commit, language: made.governance.configuration.language, ...recorded },
    log,
  );
  await signing?.show();
  return reportOf({ ...told, pullRequest });
}
