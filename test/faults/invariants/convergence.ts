import { type RemoteState, EVIDENCE_BRANCH } from "../remote-state.ts";
import { untrueFacts, type Invariant } from "../observation.ts";

/** P3 and P5: after a scan that nothing disturbs, all is as if nothing ever had been disturbed. */
export const convergence: Invariant = ({ after, ended }, truth) => {
  if (ended.how !== "reported")
    return [
      `The undisturbed scan ended ${ended.how}: ${ended.how === "refused" ? ended.sentence : String(ended.error)}`,
    ];
  const tip = after.branches.get(EVIDENCE_BRANCH) ?? "";
  return [
    ...untrueFacts(after, truth).map((path) => `${path} differs from what an undisturbed scan leaves.`),
    ...(ended.report.conclusion === truth.conclusion
      ? []
      : [`The scan concludes ${ended.report.conclusion}.`]),
    ...(openOf(after) === openOf(truth.state) ? [] : [`The open pull request is ${openOf(after)}.`]),
    ...(after.checked.includes(tip) ? [] : ["The tip has no check run."]),
  ];
};

/** The open pull requests without what only the order of events decides. */
const openOf = ({ pulls }: RemoteState): string =>
  JSON.stringify(
    pulls
      .filter(({ open }) => open)
      .map(({ head, labels, reviewers }) => ({
        head,
        labels: [...labels].sort(),
        reviewers: [...reviewers].sort(),
      })),
  );
