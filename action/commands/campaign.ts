import type { Instant } from "../../model/instant.ts";
import { reviewBranch, reviewFile, type ConclusionKey } from "../../model/paths.ts";
import type { RecordedReason } from "../../model/reasons/reason.ts";
import { Review as ReviewSchema, type Review } from "../../model/review.ts";
import { readInForce } from "../git/in-force.ts";
import type { BranchState } from "../git/ledger.ts";
import type { GovernancePort } from "../git/governance-port.ts";
import { readReviewBranch } from "../git/review-branch.ts";
import type { Log } from "../run/log.ts";
import { commentOnce } from "../pull-request/conversation/comments.ts";
import { findOpen, wasClosed } from "../pull-request/publishing/find.ts";
import { publish } from "../pull-request/publishing/publish.ts";
import { openLines, pullBody, pullTitle } from "../review/body/pull-request.ts";
import { type Campaign, roleOf } from "../review/calendar.ts";
import { conflictsWith } from "../review/conflicts.ts";
import { openingOf, writtenReview } from "../review/document.ts";
import { isOpen } from "../review/gate.ts";
import { holdersOf, noticeOf } from "../review/notice.ts";
import { membersOf } from "../review/population.ts";
import { linesWithTriggers } from "../review/triggers.ts";
import { viewOf } from "../review/view.ts";
import { filesOf, heldOnBranch, lastReviewOf, viewsAt } from "./campaign-state.ts";
import { sameData } from "../../model/same-data.ts";
import { type Attempt, commitAnew, done, moved } from "./commit-anew.ts";
import type { PublishTarget } from "./look-up-governance.ts";
import { dayIn, zoneOf } from "../../model/time-zone.ts";

/** What became of one campaign. */
export type CampaignOutcome = { key: ConclusionKey; due: string } & (
  | { what: "merged" | "closed" }
  | { what: "refused"; gaps: readonly RecordedReason[] }
  | {
      what: "opened" | "updated" | "unchanged";
      lines: number;
      open: number;
      /** Null where nothing was published that far. */
      pullRequest: { number: number; url: string } | null;
      notice: boolean;
    }
);

export interface CampaignInput {
  port: GovernancePort;
  target: PublishTarget;
  organization: string;
  /** Name of the branch that people merge into. */
  base: string;
  at: Instant;
  publish: "pull-request" | "branch" | "none";
  log: Log;
}

/**
 * Brings one campaign to where it has to be today: opened, held against what base holds by now, or left alone. Every
 * step looks first whether it was done, so that a run that died half-way is finished by the next.
 * @throws {Refusal} when others moved the branch every time.
 */
export async function bringCampaignOn(campaign: Campaign, input: CampaignInput): Promise<CampaignOutcome> {
  const { port, target, organization, base, log } = input;
  const { hosted } = target;
  const key = keyOf(organization, campaign);
  const told = { key, due: campaign.steps.due };
  const branch = reviewBranch(key);
  const make = async (): Promise<Attempt<CampaignOutcome>> => {
    const state = await readReviewBranch(port.checkout, { ...key, branch }, base);
    if (state.approved.has(reviewFile(key))) return done({ ...told, what: "merged" });
    const isAsked = (await findOpen(hosted, branch)) !== null;
    if (!isAsked && (await wasClosed(hosted, branch))) return done({ ...told, what: "closed" });
    const before = await heldOnBranch({ checkout: port.checkout, hosted }, state, {
      ...key,
      file: reviewFile(key),
      schema: ReviewSchema,
    });
    const after =
      before === null ? await opened(campaign, state, input) : await renewed(before, campaign, state, input);
    if (before === null && !isOpen(after.population.gaps))
      return done({
        ...told,
        what: "refused",
        gaps: after.population.gaps.filter(({ accepted }) => accepted === null),
      });
    if (before !== null && isAsItWas(before, after, state))
      return published(before, "unchanged", state.tips.branch.commit);
    if (input.publish === "none") return published(after, before === null ? "opened" : "updated", null);
    const { governance } = readInForce({ stated: state.stated, evidence: new Map() }, organization);
    const saved = await port.save(state, {
      ...filesOf(organization, state, writtenReview(after, governance)),
      message: messageOf(key, before === null, base),
      at: input.at,
    });
    return saved.outcome === "saved"
      ? published(after, before === null ? "opened" : "updated", saved.commit)
      : moved;

    async function published(
      review: Review,
      what: "opened" | "updated" | "unchanged",
      commit: string | null,
    ): Promise<Attempt<CampaignOutcome>> {
      const lines = {
        lines: review.lines.length,
        open: openLines(review),
      };
      if (commit === null || input.publish !== "pull-request")
        return done({ ...told, what, ...lines, pullRequest: null, notice: false });
      return done({ ...told, what, ...lines, ...(await asked(review, campaign, { state, input, branch })) });
    }
  };
  return commitAnew(make, { branch, again: "run the review again", log });
}

export const keyOf = (organization: string, { period, entity, regime }: Campaign): ConclusionKey => ({
  organization,
  period: period.id,
  entity: entity.data.entity,
  regime: regime.data.regime,
});

/** The review as it is opened on what base holds. */
async function opened(
  campaign: Campaign,
  state: BranchState,
  { organization, port, at }: CampaignInput,
): Promise<Review> {
  const { governance, ledger } = readInForce(
    { stated: state.stated, evidence: state.approved },
    organization,
  );
  const view = viewOf(ledger);
  const scan = ledger.scans.at(-1);
  if (scan === undefined) throw new Error("a campaign is due where nothing was scanned");
  const last = await lastReviewOf(keyOf(organization, campaign), view, viewsAt(port.checkout, organization));
  const commit = state.tips.base.commit;
  const zone = zoneOf(campaign.entity.data, governance.configuration);
  return openingOf({ organization, campaign, view, governance, last, scan, commit, at, zone });
}

/**
 * Whether nothing has to be written: base has not moved, or somebody merged it into the branch by hand and left nothing
 * otherwise than it has to be.
 */
function isAsItWas(before: Review, after: Review, state: BranchState): boolean {
  if (state.ancestry.parents.length > 1 || !sameData(before, after)) return false;
  const file = reviewFile(after);
  const { files, removed } = filesOf(after.organization, state, [file, state.evidence.get(file) ?? ""]);
  return files.size === 0 && removed.length === 0;
}

/** An open review with what came up since its population was frozen; decisions stay as they are. */
async function renewed(
  review: Review,
  campaign: Campaign,
  state: BranchState,
  { organization, port, at }: CampaignInput,
): Promise<Review> {
  if (review.completed !== null) return review;
  const { governance, ledger } = readInForce(
    { stated: state.stated, evidence: state.approved },
    organization,
  );
  const viewAt = viewsAt(port.checkout, organization);
  const view = viewOf(ledger);
  const frozen = await viewAt(review.population.commit);
  if (frozen === null) return review;
  const lines = linesWithTriggers(review, {
    view,
    governance,
    last: await lastReviewOf(review, view, viewAt),
    frozen,
    members: membersOf(view, campaign, governance),
    commit: state.tips.base.commit,
    at,
    zone: review.time_zone,
    holidays: governance.configuration.calendar.holidays,
  });
  const conflicts = conflictsWith(review.conflicts, lines, (uid) => view.identities.get(uid)?.data);
  return { ...review, lines, conflicts };
}

/** Brings the pull request of a review to its state: words, labels, whoever is asked, and the notice that is due. */
async function asked(
  review: Review,
  campaign: Campaign,
  { state, input, branch }: { state: BranchState; input: CampaignInput; branch: string },
) {
  const { organization, target, base, at, log } = input;
  const { hosted, url } = target;
  const { governance } = readInForce({ stated: state.stated, evidence: new Map() }, organization);
  const today = dayIn(review.time_zone, at);
  const roles = [roleOf(campaign, "performer"), roleOf(campaign, "approver")];
  const page = encodeURI(`${url}/blob/${branch}/${reviewFile(keyOf(organization, campaign))}`);
  const pull = await publish(
    hosted,
    {
      branch,
      base,
      title: pullTitle(review, governance),
      body: pullBody(review, { campaign, naming: governance, page }),
      labels: governance.configuration.publish.labels,
      reviewers: holdersOf(campaign, roles, today),
    },
    log,
  );
  const due = noticeOf(review, { campaign, naming: governance, today });
  const notice = due !== null && (await commentOnce(hosted, pull, due));
  return { pullRequest: { number: pull.number, url: pull.html_url }, notice };
}

function messageOf({ period, entity, regime }: ConclusionKey, isNew: boolean, base: string) {
  return isNew
    ? {
        headline: `Open the review of ${entity} under ${regime} for ${period}`,
        body: "Nothing is decided yet.",
      }
    : {
        headline: `Bring the review of ${entity} under ${regime} for ${period} up to date`,
        body: `${base} had moved. Decisions stay as they are.`,
      };
}
