import { count } from "../../model/count.ts";
import { code, table } from "../../model/markdown.ts";
import { printReviewGap } from "../../model/reasons/reviews/gaps.ts";
import type { CampaignOutcome } from "../commands/campaign.ts";
import type { ReviewReport } from "../commands/review.ts";

/** What is held against a population is left out where everyone can read. */
interface Shown {
  findings: boolean;
}

/** What became of one review, in a few words. */
function wordsOf(campaign: CampaignOutcome): string {
  switch (campaign.what) {
    case "merged":
      return "merged already";
    case "closed":
      return "closed without merging, and not opened again";
    case "refused":
      return `not opened: ${count(campaign.gaps.length, "thing is", "things are")} held against its population`;
    case "opened":
    case "updated":
    case "unchanged": {
      const { what, lines, open, pullRequest, notice } = campaign;
      const where = pullRequest === null ? "" : ` in pull request ${pullRequest.number}`;
      return `${what}${where}, ${open} of ${count(lines, "line")} open${notice ? ", reminded" : ""}`;
    }
    default:
      return campaign satisfies never;
  }
}

const nameOf = ({ key: { entity, regime, period } }: CampaignOutcome): string =>
  `${entity}, ${regime}, ${period}`;

/** Why a review was not opened, one sentence each. */
const gapsIn = (campaign: CampaignOutcome, { findings }: Shown): string[] =>
  campaign.what === "refused" && findings ? campaign.gaps.map((gap) => printReviewGap(gap).en) : [];

/** What was done for every review, for a terminal or a log. */
export const reviewLines = ({ organization, base, campaigns }: ReviewReport, shown: Shown): string[] => [
  `Reviews of ${organization}, at ${base}.`,
  ...(campaigns.length === 0 ? ["No review is due."] : []),
  ...campaigns.flatMap((one) => [
    `${nameOf(one)}: ${wordsOf(one)}; due on ${one.due}.`,
    ...gapsIn(one, shown).map((why) => `  ${why}`),
  ]),
];

/** The job summary of reviews. */
export const reviewSummary = ({ organization, base, campaigns }: ReviewReport): string =>
  [
    `# Reviews of ${code(organization)}`,
    `They look at what people have approved, at ${code(base)}.`,
    campaigns.length === 0
      ? "No review is due."
      : table(
          ["Review", "Due", "Now"],
          campaigns.map((one) => [nameOf(one), one.due, wordsOf(one)]),
        ),
    "",
  ].join("\n\n");

/** A warning for each review that was not opened. */
export const reviewWarnings = ({ campaigns }: ReviewReport, shown: Shown): string[] =>
  campaigns
    .filter(({ what }) => what === "refused")
    .map((one) => [`${nameOf(one)}: ${wordsOf(one)}.`, ...gapsIn(one, shown)].join(" "));
