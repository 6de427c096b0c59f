import { dayOf, type Instant } from "../../model/instant.ts";
import type { GovernancePort } from "../git/governance-port.ts";
import { readInForce } from "../git/in-force.ts";
import { readBranchState } from "../git/ledger.ts";
import type { Log } from "../run/log.ts";
import { Refusal } from "../run/refusal.ts";
import { campaignsOn } from "../review/calendar.ts";
import { bringCampaignOn, type CampaignOutcome, keyOf } from "./campaign.ts";
import { checkNames } from "./check-asked.ts";
import { takeOverDecisions } from "./decisions.ts";
import { logWhatIsRead } from "./log-what-is-read.ts";
import { lookUpGovernance, renamedTo } from "./look-up-governance.ts";
import { refuseTampered } from "./refuse-tampered.ts";

/** What reviewing works with. */
export interface ReviewPorts {
  governance: GovernancePort;
  organization: string;
  /** Server time. */
  at: Instant;
  log: Log;
}

/** What a user may choose about it; null for all that is due. */
export interface ReviewOptions {
  period: string | null;
  entity: string | null;
  regime: string | null;
  publish: "pull-request" | "branch" | "none";
  base: string | null;
  allowPublic: boolean;
}

/** What became of every campaign that is due. */
export interface ReviewReport {
  organization: string;
  /** Commit of base that was read. */
  base: string;
  campaigns: readonly CampaignOutcome[];
}

/**
 * Opens every review that is due, each in a pull request of its own, and brings the open ones on: what base holds by
 * now, who is asked, and who is reminded.
 * @throws {Refusal} when nobody scanned, the evidence is not what was recorded, or the governance repository cannot be
 * used.
 */
export async function review(
  { governance: given, organization, at, log }: ReviewPorts,
  options: ReviewOptions,
): Promise<ReviewReport> {
  if (given.hosted === null)
    throw new Refusal(
      2,
      "A review is decided in a pull request, and the remote is no repository on GitHub; push the governance repository to GitHub.",
    );
  const target = (await lookUpGovernance(given.hosted, options, log)) ?? { hosted: given.hosted, url: "" };
  const port = renamedTo(target, given);
  const branchState = await readBranchState(port.checkout, { organization, base: options.base });
  logWhatIsRead(branchState.tips, port.checkout.remote.name, log);
  await refuseTampered(port, branchState, {
    organization,
    at,
    nothing: "no review is opened",
    again: "run the review again",
  });
  const { stated, approved, tips } = branchState;
  const { governance, ledger } = readInForce({ stated, evidence: approved }, organization);
  const [first] = ledger.scans;
  if (first === undefined)
    throw new Refusal(
      2,
      `${tips.base.name} holds no scan of ${organization}; a review looks at evidence that people approved, so scan, and merge the pull request first.`,
    );
  checkNames(options, governance);
  const due = campaignsOn(dayOf(at), governance)
    // Nobody looked before that period was over, so there is nothing of it to review.
    .filter(({ period }) => dayOf(first.data.started) <= period.to)
    .filter(({ period }) => options.period === null || period.id === options.period)
    .filter(({ entity }) => options.entity === null || entity.data.entity === options.entity)
    .filter(({ regime }) => options.regime === null || regime.data.regime === options.regime);
  const campaigns: CampaignOutcome[] = [];
  for (const campaign of due) {
    const { hosted } = target;
    if (options.publish === "pull-request")
      await takeOverDecisions(keyOf(organization, campaign), { port, hosted, base: tips.base.name, at, log });
    campaigns.push(
      await bringCampaignOn(campaign, {
        port,
        target,
        organization,
        base: tips.base.name,
        at,
        publish: options.publish,
        log,
      }),
    );
  }
  return { organization, base: tips.base.commit, campaigns };
}
