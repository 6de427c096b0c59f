import type { RepositoryChanges } from "../../model/change.ts";
import { recordedChanges } from "../../model/recorded-changes.ts";
import { checks } from "../checks/index.ts";
import type { GitHub } from "../github/port.ts";
import type { GovernancePort } from "../git/governance-port.ts";
import { readBranchState, type BranchState } from "../git/ledger.ts";
import type { Log } from "../run/log.ts";
import { isFinancial } from "../queries/systems.ts";
import type { LogSoFar } from "../sources/log-window.ts";
import type { KnownRepository } from "../sources/source.ts";
import { readVerified, type VerifiedState } from "../verify/verified-state.ts";
import { printedNow } from "./commit-evidence.ts";
import { knownRepositories } from "./known-repositories.ts";
import { logSoFar } from "./log-so-far.ts";
import { logWhatIsRead } from "./log-what-is-read.ts";
import { lookUpGovernance, renamedTo, type PublishTarget } from "./look-up-governance.ts";
import type { ScanOptions } from "./scan-options.ts";
import { signOffsBesideScan } from "./sign-offs-beside-scan.ts";

/** What a scan works with. */
export interface ScanPorts {
  github: GitHub;
  governance: GovernancePort;
  log: Log;
}

/** The governance repository as a scan finds it. */
export interface Prepared {
  governance: GovernancePort;
  /** Where it is published; null where it is not. */
  target: PublishTarget | null;
  /** The same where a pull request is asked for. */
  asked: PublishTarget | null;
  signing: ReturnType<typeof signOffsBesideScan> | null;
  branchState: BranchState;
  verified: VerifiedState;
  /** Repositories that the ledger holds. */
  known: readonly KnownRepository[];
  /** Whether controls ask more of the repository of this name than of others: it is of a financial system. */
  closely: (repository: string) => boolean;
  /** What the ledger has of the audit log. */
  logged: LogSoFar;
  /** What the ledger holds of default branches, by repository. */
  recorded: ReadonlyMap<number, RepositoryChanges>;
}

/**
 * Reads what is in force and what was recorded, and records sign-offs that no event told of.
 * @throws {Refusal} when the governance repository cannot be used.
 */
export async function prepareScan(
  { github, governance: opened, log }: ScanPorts,
  options: Pick<ScanOptions, "publish" | "base" | "allowPublic">,
): Promise<Prepared> {
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
  const { finished } = github.observed();
  const verified = await readVerified(governance, branchState, organization.login, finished, printed);
  const known = knownRepositories(verified.ledger);
  const closely = (repository: string) => isFinancial(repository, verified.governance);
  const logged = logSoFar(verified.ledger);
  const recorded = recordedChanges(verified.ledger);
  return { governance, target, asked, signing, branchState, verified, known, closely, logged, recorded };
}
