import { RECORDED, type Rule } from "../facts.ts";

/** Who changes the roster beside what it decides on could choose their own approver. */
export const rosterUnchanged: Rule = ({ rosterChanges }) =>
  rosterChanges.length === 0
    ? RECORDED
    : { result: "broken", reason: "roster-changed", with: { files: [...rosterChanges] } };
