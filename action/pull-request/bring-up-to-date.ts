import { dayOf } from "../../model/instant.ts";
import type { Committed } from "../commands/commit-evidence.ts";
import { evidenceAt } from "../ledger/evidence-at.ts";
import type { GovernancePort, Hub } from "../ledger/governance-port.ts";
import type { Log } from "../log.ts";
import type { CheckDescription } from "../record/described.ts";
import { bodyOf } from "./body.ts";
import { approvedChanges } from "./changes.ts";
import { findDeclined, findOpen } from "./find.ts";
import { asksForPullRequest, pendingOf, sameFacts } from "./pending.ts";
import { publish } from "./publish.ts";
import { tamperedSince } from "./tampered.ts";
import { reviewersOf } from "./reviewers.ts";
import { titleOf } from "./title.ts";

/** The pull request a scan's evidence waits in. */
export interface Opened {
  number: number;
  url: string;
}

/** Opens or rewrites the pull request for what waits on the branch; null when nothing asks for one. */
export async function bringUpToDate(
  { checkout }: Pick<GovernancePort, "checkout">,
  hub: Hub,
  made: Committed & { commit: string },
  { checks, url }: { checks: readonly CheckDescription[]; url: string },
  log: Log,
): Promise<Opened | null> {
  const { standing, recorded, governance, commit } = made;
  const { scan } = recorded;
  const { branch, base } = standing.tips;
  const evidence = new Map([...standing.evidence, ...recorded.files]);
  const pending = pendingOf(standing.approved, evidence, scan.started);
  const { quiet_days: quietDays, labels } = governance.configuration.publish;

  if ((await findOpen(hub, branch.name)) === null) {
    const declined = pending.facts.length > 0 && (await isDeclined());
    // Evidence that somebody changed is shown to people at once, whatever they declined before.
    if (scan.tampering.length === 0 && !asksForPullRequest({ pending, quietDays, declined })) {
      if (declined) log.info("A pull request with this evidence was closed; no other is opened for it.");
      return null;
    }
  }
  const changes = approvedChanges(scan.organization, standing.approved, made);
  const unknown = changes.opened.filter(({ outcome }) => outcome === "unknown").length;
  const { number, html_url: address } = await publish(
    hub,
    {
      branch: branch.name,
      base: base.name,
      title: titleOf(scan.organization, {
        failed: changes.opened.length - unknown,
        unknown,
        facts: pending.facts.length,
      }),
      body: bodyOf({
        scan,
        scanFile: recorded.scanFile,
        tampering: tamperedSince(standing.approved, made.ledger, scan),
        changes,
        facts: pending.facts,
        checks: new Map(checks.map((check) => [check.id, check])),
        files: `${url}/blob/${commit}`,
        commit,
      }),
      labels,
      reviewers: reviewersOf(scan.organization, governance, dayOf(scan.started)),
    },
    log,
  );
  return { number, url: address };

  /** People have closed a pull request that held exactly these facts. */
  async function isDeclined(): Promise<boolean> {
    for (const head of await findDeclined(hub, branch.name)) {
      const then = await evidenceAt(checkout, head, scan.organization);
      if (then !== null && sameFacts(then, evidence, scan.started)) return true;
    }
    return false;
  }
}
