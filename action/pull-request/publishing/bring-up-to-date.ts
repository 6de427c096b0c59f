import { evidenceFolder } from "../../../model/paths.ts";
import { dayOf, type Instant } from "../../../model/instant.ts";
import type { Governance } from "../../../model/governance.ts";
import type { Ledger } from "../../../model/ledger.ts";
import type { Scan } from "../../../model/scan.ts";
import { readStored } from "../../git/stored-texts.ts";
import type { GovernancePort, HostedRepository } from "../../git/governance-port.ts";
import type { BranchState } from "../../git/ledger.ts";
import type { Log } from "../../run/log.ts";
import type { CheckDescription } from "../../evidence/described.ts";
import type { Assessed } from "../../evaluate/findings.ts";
import { bodyOf } from "../body/body.ts";
import { approvedChanges } from "../waiting/changes.ts";
import { sinceCountersigned } from "../waiting/countersigned.ts";
import { findDeclined, findOpen } from "./find.ts";
import { weightsOf } from "../../evaluate/order.ts";
import { asksForPullRequest, pendingOf, sameFacts } from "../waiting/pending.ts";
import { publish } from "./publish.ts";
import { withCauses } from "../body/resolved.ts";
import { countRules, rulesWords } from "../body/rules.ts";
import { tamperedSince } from "../waiting/tampered.ts";
import { reviewersOf } from "../waiting/reviewers.ts";
import { titleOf } from "../body/title.ts";
import { waitingConclusions, waitingDeficiencies, waitingDrift, waitingGone } from "../waiting/waiting.ts";

/** The pull request that evidence waits in. */
export interface Opened {
  number: number;
  url: string;
}

/** What stands on the evidence branch after a command has committed. */
export interface OnBranch {
  branchState: BranchState;
  governance: Governance;
  /** A ledger that holds every scan of the branch but, perhaps, the newest. */
  ledger: Ledger;
  /** The newest scan. */
  scan: Scan;
  scanFile: string;
  /** Every subject as the branch has it. */
  subjects: readonly Assessed[];
  /** Every text of evidence on the branch. */
  evidence: ReadonlyMap<string, string>;
  /** Texts of deficiencies on the branch that base does not hold so. */
  proposed: ReadonlyMap<string, string>;
  /** Head of the branch. */
  commit: string;
  /** Server time. */
  at: Instant;
}

/** Opens or rewrites the pull request for what waits on the branch; null when nothing asks for one. */
export async function bringPullRequestUpToDate(
  { checkout }: Pick<GovernancePort, "checkout">,
  hosted: HostedRepository,
  made: OnBranch,
  { checks, url }: { checks: readonly CheckDescription[]; url: string },
  log: Log,
): Promise<Opened | null> {
  const { branchState, governance, evidence, scan, scanFile, commit, at } = made;
  const { approved } = branchState;
  const { branch, base } = branchState.tips;
  const pending = pendingOf(approved, evidence, at);
  const conclusions = waitingConclusions(approved, evidence);
  const deficiencies = waitingDeficiencies(made.proposed);
  const { language } = governance.configuration;
  const { quiet_days: quietDays, labels } = governance.configuration.publish;

  if ((await findOpen(hosted, branch.name)) === null) {
    const all = { ...pending, facts: [...pending.facts, ...made.proposed.keys()] };
    const declined = pending.facts.length > 0 && (await isDeclined());
    // Evidence that somebody changed is shown to people at once, whatever they declined before.
    if (scan.tampering.length === 0 && !asksForPullRequest({ pending: all, quietDays, declined })) {
      if (declined) log.info("A pull request with this evidence was closed; no other is opened for it.");
      return null;
    }
  }
  const compared = approvedChanges(scan.organization, approved, made);
  const changes = { ...compared, resolved: withCauses(compared.resolved, made.subjects) };
  const tampering = tamperedSince(approved, made.ledger, scan);
  const stated = await sinceCountersigned(checkout, branchState, made.ledger, scan);
  const unknown = changes.opened.filter(({ outcome }) => outcome === "unknown").length;
  const { number, html_url: address } = await publish(
    hosted,
    {
      branch: branch.name,
      base: base.name,
      title: titleOf(
        scan.organization,
        {
          failed: changes.opened.length - unknown,
          unknown,
          facts: pending.facts.length,
          conclusions: conclusions.length,
          deficiencies: deficiencies.length,
          rules: rulesWords(countRules(stated), language),
          tampered: tampering.length > 0,
        },
        language,
      ),
      body: bodyOf({
        scan,
        scanFile,
        tampering,
        changes,
        facts: pending.facts,
        checks: new Map(checks.map((check) => [check.id, check])),
        files: `${url}/blob/${commit}`,
        commit,
        conclusions,
        deficiencies,
        naming: governance,
        gone: waitingGone(approved, evidence),
        drift: waitingDrift(scan.organization, approved, evidence),
        stated,
        weights: weightsOf(made.subjects, governance),
        language,
      }),
      labels,
      reviewers: reviewersOf(scan.organization, governance, dayOf(at)),
    },
    log,
  );
  return { number, url: address };

  /** People have closed a pull request that held exactly these facts. */
  async function isDeclined(): Promise<boolean> {
    for (const head of await findDeclined(hosted, branch.name)) {
      if (!(await checkout.commits.has(head))) continue;
      const then = await readStored(checkout.git, head, evidenceFolder(scan.organization), {
        known: approved,
      });
      if (sameFacts(then, evidence, at)) return true;
    }
    return false;
  }
}
