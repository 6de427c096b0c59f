import { dayOf, type Instant } from "../../model/instant.ts";
import type { Governance } from "../../model/governance.ts";
import type { Ledger } from "../../model/ledger.ts";
import { overlaid } from "../../model/texts.ts";
import { readGovernance } from "../../model/read-governance.ts";
import type { Scan } from "../../model/scan.ts";
import type { AnyCheck } from "../checks/check.ts";
import type { Collected } from "../collect/collected.ts";
import type { DriftInput, DriftReport } from "../drift/drift-input.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { LocalCheckout } from "../git/checkout.ts";
import type { GovernancePort } from "../git/governance-port.ts";
import { readBranchState, type BranchState } from "../git/ledger.ts";
import { Refusal } from "../run/refusal.ts";
import { statedChanges } from "../git/stated-changes.ts";
import type { Log } from "../run/log.ts";
import { commitMessage } from "../evidence/commit-message.ts";
import type { SourceDescription } from "../evidence/described.ts";
import { printedBy } from "../evidence/body/page.ts";
import { digestsInForce } from "../evidence/digests-in-force.ts";
import type { OnBranch } from "../pull-request/publishing/bring-up-to-date.ts";
import { record, type Recorded } from "../evidence/record.ts";
import { writtenReview } from "../review/document.ts";
import { remediated } from "../review/remediation.ts";
import { lastScan } from "../digest/last-scan.ts";
import { resolvedBy } from "../evaluate/resolved-by.ts";
import { withRecordedChanges } from "../../model/recorded-changes.ts";
import { withMachineUsers } from "../queries/machine-users.ts";
import type { Read } from "../git/in-force.ts";
import { readVerified, type VerifiedState } from "../verify/verified-state.ts";
import { type Attempt, commitAnew, done, moved } from "./commit-anew.ts";
import type { FoundApprovals } from "./find-approvals.ts";

/** A scan's evidence, and the state of the governance repository it was made on. */
export interface Committed extends Read {
  branchState: BranchState;
  recorded: Recorded;
  /** Head of the evidence branch; null when nothing was to be published. */
  commit: string | null;
}

export interface EvidenceInput {
  collected: Collected;
  /** True where another scan may have been recorded since this one began, before the state was read. */
  isLate: boolean;
  branchState: BranchState;
  /** What that state holds. */
  read: VerifiedState;
  checks: readonly AnyCheck[];
  sources: readonly SourceDescription[];
  /** What scans, and what started it. */
  run: Pick<Scan, "trigger" | "scanner">;
  base: string | null;
  approvals: FoundApprovals;
  /** Says where documents differ; null to leave the drift report as it is. */
  driftOf: ((input: DriftInput) => DriftReport) | null;
  /** False to compute the evidence and leave the repository as it is. */
  save: boolean;
}

/**
 * Evaluates and records what was collected, and puts it on the evidence branch.
 * When the race for the branch is lost, everything but the collecting is done again on the new tip.
 * @throws {Refusal} when the branch was moved by others every time, or by a scan that saw more recent facts.
 */
export async function commitEvidence(
  { checkout, save, hosted }: Pick<GovernancePort, "checkout" | "save" | "hosted">,
  input: EvidenceInput,
  log: Log,
): Promise<Committed> {
  const { base } = input;
  const organization = input.collected.snapshot.organization.login;
  let { branchState, read } = input;
  const make = async (attempt: number): Promise<Attempt<Committed>> => {
    if (attempt > 1) {
      branchState = await readBranchState(checkout, {
        organization,
        base,
        printed: printedNow(input.checks),
      });
      // Another scan may have begun and ended since this one asked for the time.
      read = await readVerified(
        { checkout, hosted },
        branchState,
        organization,
        null,
        printedNow(input.checks),
      );
    }
    const { governance, ledger, tampering, restored, unproven, origin } = read;
    const snapshot = withRecordedChanges(withMachineUsers(input.collected.snapshot, governance), ledger);
    const collected = { ...input.collected, snapshot };
    const { credential, writer, started } = collected;
    const pipeline = {
      credential,
      writer,
      tampering,
      unproven,
      governance: checkout.remote.repository,
      approvals: input.approvals.approvals,
    };
    const today = dayOf(started);
    const evaluation = { checks: input.checks, snapshot, governance, ledger, today, pipeline };
    const evaluated = evaluate(evaluation);
    const { stated } = branchState;
    const changes = await whatIsStated(checkout, branchState, ledger);
    const earlier = await statedBefore(checkout, changes, governance);
    const recorded = record({
      collected,
      evaluated,
      governance,
      ledger,
      pages: { checks: input.checks, sources: input.sources, language: governance.configuration.language },
      run: input.run,
      stated: { ...digestsInForce(governance.parameters, stated), ...changes },
      verified: { tampering: [...tampering], restored, origin },
      approvals: input.approvals.recorded,
      follows: {
        drift: (performed) =>
          input.driftOf?.({ organization, governance, ledger: performed, stated, today }) ?? null,
        remediated: (seen) => new Map(remediated(seen).map(({ data }) => writtenReview(data, governance))),
        resolvedBy: (resolved) => resolvedBy(resolved, evaluation, earlier),
      },
    });
    const made = { governance, ledger, branchState, recorded };
    if (!input.save) return done({ ...made, commit: null });
    if ((attempt > 1 || input.isLate) && recorded.facts.length > 0) refuseToSetBack(ledger, started);
    const { files, removed } = recorded;
    const change = {
      files,
      removed,
      message: commitMessage(recorded, governance.configuration.language),
      at: started,
    };
    const saved = await save(branchState, change);
    return saved.outcome === "saved" ? done({ ...made, commit: saved.commit }) : moved;
  };
  return commitAnew(make, { branch: branchState.tips.branch.name, again: "run the scan again", log });
}

/** Says, of what people state, whether the page of a subject is as a scan would print it now. */
export const printedNow = (checks: readonly AnyCheck[]) => (governance: Governance) =>
  printedBy(checks, governance.configuration.language);

/** What then stands on the evidence branch, for the pull request. */
export const onBranch = ({ recorded, branchState, ...made }: Committed & { commit: string }): OnBranch => ({
  ...made,
  ...recorded,
  branchState,
  evidence: overlaid(branchState.evidence, recorded.files, recorded.removed),
  proposed: branchState.proposed,
  at: recorded.scan.started,
});

/** Which commit is in force, and what people changed in it since the newest scan of the ledger. */
async function whatIsStated(
  local: Pick<LocalCheckout, "git" | "commits">,
  { tips, stated }: BranchState,
  ledger: Ledger,
): Promise<Pick<Scan, "base" | "stated_changes">> {
  const to = tips.base.commit;
  const last = lastScan(ledger)?.path;
  const before = ledger.scans.find(({ file }) => file === last);
  if (before === undefined) return { base: to, stated_changes: null };
  return { base: to, stated_changes: await statedChanges(local, { from: before.data.base, to, stated }) };
}

/** What people stated at the scan before: the same where nothing differs, null where it is not known or not sound. */
async function statedBefore(
  { commits }: Pick<LocalCheckout, "commits">,
  { stated_changes: changes }: Pick<Scan, "stated_changes">,
  now: Governance,
): Promise<Governance | null> {
  if (changes === null) return now;
  if (changes.since === null || !changes.compared) return null;
  const texts = await commits.statedAt(changes.since);
  const reading = texts === null ? null : readGovernance(texts);
  return reading?.ok === true ? reading.governance : null;
}

/** What was collected before a recorded scan began may be recorded, too, but not in place of what that scan saw. */
function refuseToSetBack({ scans }: Ledger, started: Instant): void {
  const later = scans.findLast(({ data }) => data.started > started);
  if (later === undefined) return;
  throw new Refusal(
    3,
    `The scan ${later.data.id}, which began after this one, is recorded already and saw other facts; run the scan again.`,
  );
}
