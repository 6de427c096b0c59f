import { NOT_READ, RECORDED, type Rule } from "../facts.ts";

/** Whoever approved before the last push has not seen it. */
export const approvedTheHead: Rule = ({ approval: { commit }, pull: { head } }) => {
  if (commit === null) return NOT_READ;
  return commit === head
    ? RECORDED
    : { result: "broken", reason: "approved-older-head", with: { approved: commit, head } };
};
