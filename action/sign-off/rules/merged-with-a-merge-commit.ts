import { RECORDED, type Rule } from "../facts.ts";

/** Only a merge commit keeps the approved commit in the history of base, where anybody can find it. */
export const mergedWithAMergeCommit: Rule = ({ pull: { merged } }) => {
  if (merged === null) return null;
  return merged.method === "merge"
    ? RECORDED
    : { result: "broken", reason: "merged-otherwise", with: { method: merged.method } };
};
