import type { Instant } from "../../model/instant.ts";
import { evidenceFolder } from "../../model/paths.ts";
import { originSentence } from "../../model/reasons/origin.ts";
import { differencesIn } from "../digest/tampering.ts";
import type { GovernancePort } from "../git/governance-port.ts";
import type { BranchState } from "../git/ledger.ts";
import { Refusal } from "../run/refusal.ts";
import { broughtOntoBase } from "../verify/origin/ask-origin.ts";
import { scansIn } from "../verify/scans-in.ts";
import { readVerified } from "../verify/verified-state.ts";

/** What is looked at, and what the command would do with it, in words. */
interface Doing {
  organization: string;
  at: Instant;
  /** `nothing is concluded`, and what to do afterwards, `conclude again`. */
  nothing: string;
  again: string;
}

/**
 * What people decide or conclude must not rest on a forgery, and the list of digests that it is written with must not
 * vouch for one.
 * @throws {Refusal} when evidence on base or on the evidence branch is not what was recorded.
 */
export async function refuseTampered(
  { checkout, hosted }: GovernancePort,
  branchState: BranchState,
  { organization, at, nothing, again }: Doing,
): Promise<void> {
  const { base, branch } = branchState.tips;
  const { tampering, unproven } = await readVerified({ checkout, hosted }, branchState, organization, at);
  // A scan that put evidence right on its branch leaves base as it is until somebody merges.
  const onBase =
    hosted === null
      ? { tampering: [], unproven: [] }
      : await broughtOntoBase({ checkout, hosted }, branchState, evidenceFolder(organization));
  const listed = differencesIn(organization, {
    scans: scansIn(branchState.approved),
    texts: branchState.approved,
  });
  const [why] = hosted === null ? [] : [...unproven, ...onBase.unproven];
  if (why !== undefined)
    throw new Refusal(
      3,
      `Where the evidence came from is not known, so ${nothing}: ${originSentence(why).en}`,
    );
  const [tampered] = [...tampering, ...onBase.tampering, ...listed];
  if (tampered === undefined) return;
  throw new Refusal(
    3,
    `The evidence on ${base.name} or ${branch.name} is not what was recorded (${tampered.file}: ${tampered.what}); scan, merge the pull request that shows it, and ${again}.`,
  );
}
