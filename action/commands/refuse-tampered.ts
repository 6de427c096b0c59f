import { evidenceFolder } from "../../model/paths.ts";
import type { Instant } from "../../model/instant.ts";
import { originSentence } from "../../model/reasons/origin.ts";
import type { GovernancePort } from "../git/governance-port.ts";
import type { BranchState } from "../git/ledger.ts";
import { differencesIn } from "../digest/tampering.ts";
import { Refusal } from "../run/refusal.ts";
import { broughtOntoBase } from "../verify/origin/ask-origin.ts";
import { scansIn } from "../verify/scans-in.ts";
import { readVerified } from "../verify/verified-state.ts";

/**
 * Why the evidence on base and on the evidence branch must not be built upon, in one sentence without its end; null
 * where it is what was recorded. The list of digests that a commit is written with must not vouch for a forgery.
 */
export async function whyTampered(
  { checkout, hosted }: GovernancePort,
  branchState: BranchState,
  { organization, at }: { organization: string; at: Instant },
): Promise<{ is: "unproven" | "tampered"; sentence: string } | null> {
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
  if (why !== undefined) return { is: "unproven", sentence: originSentence(why).en };
  const [tampered] = [...tampering, ...onBase.tampering, ...listed];
  if (tampered === undefined) return null;
  return {
    is: "tampered",
    sentence: `The evidence on ${base.name} or ${branch.name} is not what was recorded (${tampered.file}: ${tampered.what})`,
  };
}

/** What would be done with the evidence, in words. */
interface Doing {
  organization: string;
  at: Instant;
  /** `nothing is concluded`, and what to do afterwards, `conclude again`. */
  nothing: string;
  again: string;
}

/**
 * What people decide or conclude must not rest on a forgery.
 * @throws {Refusal} when evidence on base or on the evidence branch is not what was recorded.
 */
export async function refuseTampered(
  port: GovernancePort,
  branchState: BranchState,
  { nothing, again, ...about }: Doing,
): Promise<void> {
  const why = await whyTampered(port, branchState, about);
  if (why === null) return;
  throw new Refusal(
    3,
    why.is === "unproven"
      ? `Where the evidence came from is not known, so ${nothing}: ${why.sentence}`
      : `${why.sentence}; scan, merge the pull request that shows it, and ${again}.`,
  );
}
