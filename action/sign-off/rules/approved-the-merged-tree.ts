import { NOT_READ, RECORDED, type Rule } from "../facts.ts";

/** What stands on base must be what was approved, file by file; what others merged meanwhile lies beside it. */
export const approvedTheMergedTree: Rule = ({ pull: { merged }, approval: { tree } }) => {
  if (merged === null) return null;
  if (tree === null) return NOT_READ;
  return merged.differing.length === 0
    ? RECORDED
    : { result: "broken", reason: "another-tree-merged", with: { files: [...merged.differing] } };
};
