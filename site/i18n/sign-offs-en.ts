import type { MERGE_METHODS, RULE_SUITE_RESULTS, SignOff } from "../../model/sign-off.ts";
import { writeNumber as n } from "../view/when.ts";

const result: Record<SignOff["rules"][number]["result"], string> = {
  kept: "kept",
  broken: "broken",
  unknown: "unknown",
};
const method: Record<(typeof MERGE_METHODS)[number], string> = {
  merge: "merge commit",
  squash: "squashed into one commit",
  rebase: "rebased",
  push: "pushed to base",
};
const suite: Record<(typeof RULE_SUITE_RESULTS)[number], string> = {
  pass: "passed",
  fail: "failed",
  bypass: "bypassed",
};
const covers: Record<SignOff["covers"]["what"], string> = {
  evidence: "Evidence",
  review: "Review",
  certification: "Certification",
  controls: "Controls",
};

/** English words of the pages about sign-offs. */
export const signOffsEn = {
  result,
  method,
  suite,
  covers,
  title: "Sign-offs",
  lead: (count: number, counting: number) =>
    `${n(count)} ${count === 1 ? "approval is" : "approvals are"} recorded; ${n(counting)} ${count === 1 && counting === 1 ? "counts" : counting === 1 ? "of them counts" : "of them count"}. An approval counts where every rule is kept.`,
  none: "No sign-off has been recorded yet. A merge alone is no sign-off.",
  of: (number: number) => `Sign-off of pull request #${String(number)}`,
  counts: "counts",
  countsNot: "does not count",
  sentence: (person: string, day: string) =>
    `${person} approved it on ${day}, and the sign-off counts: every rule was kept.`,
  sentenceNot: (person: string, day: string) =>
    `${person} approved it on ${day}, and the sign-off does not count.`,
  timely: { "on-time": "in time", late: "late" },
  person: "Person",
  role: "Role",
  noRole: "on no roster",
  what: "Signed off",
  when: "Approved",
  time: "In time",
  state: "Sign-off",
  rules: "Rules",
  ruleName: "Rule",
  came: "Result",
  why: "Why",
  allKept: "every rule was kept",
  facts: "As GitHub had it at the merge",
  approver: "Approver",
  account: "GitHub account",
  pullRequest: "Pull request",
  review: "GitHub review",
  approvalState: "State of the approval",
  approved: "approved",
  dismissed: "dismissed",
  submitted: "Submitted",
  merged: "Merged",
  mergedBy: "Merged by",
  methodName: "How",
  head: "Head that was approved",
  tree: "Tree that was approved",
  merge: "Commit that brought it onto base",
  roster: "Roster in force at commit",
  suiteName: "Rules of the branch at the merge",
  suiteUnknown: "could not be read",
  notSaid: "GitHub does not say",
  controls: "Controls",
  files: "Files",
  period: "Period",
};
