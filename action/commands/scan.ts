import { checks } from "../checks/index.ts";
import { collect } from "../collect/collect.ts";
import { driftOf } from "../drift/drift.ts";
import type { GitHub } from "../github/port.ts";
import type { GovernancePort } from "../git/governance-port.ts";
import { readBranchState } from "../git/ledger.ts";
import type { Log } from "../run/log.ts";
import { bringPullRequestUpToDate } from "../pull-request/publishing/bring-up-to-date.ts";
import { showCheckRun } from "../pull-request/publishing/check-run.ts";
import { isFinancial } from "../queries/systems.ts";
import { sources } from "../sources/index.ts";
import { commitEvidence, onBranch, printedNow } from "./commit-evidence.ts";
import { findApprovals } from "./find-approvals.ts";
import { lookUpGovernance, renamedTo } from "./look-up-governance.ts";
import { knownRepositories } from "./known-repositories.ts";
import { reportOf, type ScanReport } from "./scan-report.ts";
import { logWhatIsRead } from "./log-what-is-read.ts";
import type { ScanOptions } from "./scan-options.ts";
import { signOffsBesideScan } from "./sign-offs-beside-scan.ts";
import { describeSource } from "./describe-source.ts";
import { readVerified } from "../verify/verified-state.ts";

/** What a scan works with. */
export interface ScanPorts {
  github: GitHub;
  governance: GovernancePort;
  log: Log;
}

/**
 * Looks at an organisation, records what it saw in the governance repository, and asks people to countersign.
 * @throws {Refusal} when the governance repository cannot be used; nothing half-written is pushed.
 */
export async function scan(
  { github, governance: opened, log }: ScanPorts,
  options: ScanOptions,
): Promise<ScanReport> {
  const { organization } = github;
  const { base, publish } = options;
  const target = await lookUpGovernance(opened.hosted, options, log);
  const governance = renamedTo(target, opened);
  const where = { organization: organization.login, base };
  const asked = publish === "pull-request" ? target : null;
  const signing =
    asked === null ? null : signOffsBesideScan({ governance, hosted: asked.hosted, ...where, github, log });
  const printed = printedNow(checks);
  const read = () => readBranchState(governance.checkout, { ...where, printed });
  const found = await read();
  logWhatIsRead(found.tips, governance.checkout.remote.name, log);
  // Whoever records moves the branch.
  const isMoved = signing !== null && (await signing.record(found));
  const branchState = isMoved ? await read() : found;
  const verified = await readVerified(
    governance,
    branchState,
    organization.login,
    github.observed().finished,
    printed,
  );

  const known = knownRepositories(verified.ledger);
  const closely = (repository: string) => isFinancial(repository, verified.governance);
  const collected = await collect({ sources, github, known, closely, log });

  const { checkout } = governance;
  const { tips } = branchState;
  const approvals = await findApprovals({ checkout, hosted: asked?.hosted ?? null, tips, ...verified, log });
  const input = {
    collected,
    branchState,
    read: verified,
    checks,
    sources: sources.map(describeSource),
    run: options.run,
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
