import { EVIDENCE_BRANCH } from "../remote-state.ts";
import type { Invariant } from "../observation.ts";

/** P5: one open pull request at most, on the one branch, which only ever grows; main is people's. */
export const onePullRequest: Invariant = ({ before, after, grew }) => {
  const open = after.pulls.filter((pull) => pull.open);
  const strays = [...after.branches.keys()].filter((name) => name !== "main" && name !== EVIDENCE_BRANCH);
  return [
    ...(open.length > 1 ? [`There are ${open.length} open pull requests.`] : []),
    ...open
      .filter(({ head }) => head !== EVIDENCE_BRANCH)
      .map(({ head }) => `A pull request is open for ${head}.`),
    ...strays.map((name) => `The branch ${name} was left behind.`),
    ...(before.branches.get("main") === after.branches.get("main") ? [] : ["The run moved main."]),
    ...(grew ? [] : ["A commit that was on the evidence branch is not on it any more."]),
  ];
};
