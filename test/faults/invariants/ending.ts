import type { Invariant } from "../observation.ts";

/** A run ends in a report or in a sentence for people, and never in a mistake of our own. */
export const ending: Invariant = ({ ended }) => {
  switch (ended.how) {
    case "failed":
      return [`The run ended in a mistake of our own: ${String(ended.error)}`];
    case "refused":
      return /^[^\n]+[.;!?]$|^[^\n]+ run again\.$/.test(ended.sentence)
        ? []
        : [`Not a sentence: ${ended.sentence}`];
    case "reported":
      return ended.report.scan.conclusion === "complete" && ended.report.gaps.length > 0
        ? ["The report is complete and has gaps."]
        : [];
    default:
      return ended satisfies never;
  }
};
