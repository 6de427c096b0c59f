import { RECORDED, type Rule } from "../facts.ts";

/**
 * Before the merge: what was merged without an approval was approved by nobody. One that comes after the day by which
 * it is due is recorded as late and counts all the same: otherwise nobody could ever sign what one person let wait.
 */
export const inTime: Rule = ({ approval: { submitted }, pull: { merged } }) =>
  merged !== null && submitted > merged.at
    ? { result: "broken", reason: "after-the-merge", with: {} }
    : RECORDED;
