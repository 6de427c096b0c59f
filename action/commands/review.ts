import { campaignsOn } from "../review/calendar.ts";
import { bringCampaignOn, type CampaignOutcome, keyOf } from "./campaign.ts";
import { takeOverDecisions } from "./decisions/take-over.ts";
import { type DueOptions, type DuePorts, readApproved } from "./read-approved.ts";

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
export async function review(ports: DuePorts, options: DueOptions): Promise<ReviewReport> {
  const { organization, at, log } = ports;
  const { target, port, base, governance, asked } = await readApproved(ports, options, {
    hosted: "A review is decided in a pull request",
    rests: "a review looks at evidence that people approved",
    nothing: "no review is opened",
    again: "run the review again",
  });
  const due = campaignsOn(at, governance).filter(asked);
  const campaigns: CampaignOutcome[] = [];
  for (const campaign of due) {
    const { hosted } = target;
    if (options.publish === "pull-request")
      await takeOverDecisions(keyOf(organization, campaign), { port, hosted, base: base.name, at, log });
    campaigns.push(
      await bringCampaignOn(campaign, {
        port,
        target,
        organization,
        base: base.name,
        at,
        publish: options.publish,
        log,
      }),
    );
  }
  return { organization, base: base.commit, campaigns };
}
