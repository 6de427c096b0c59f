import { code } from "../../../model/markdown.ts";
import type { StatedChange } from "../../../model/scan.ts";

const verb = ({ before, after }: StatedChange) =>
  before === null ? "was added" : after === null ? "was removed" : "was changed";

/** What became of one file that people state: in which commit, by whom, and by which pull request. */
export function statedLine(change: StatedChange): string {
  const { path, commit, author, pull_request: number } = change;
  const by = author === null ? "" : ` by ${code(author)}`;
  const where = commit === null ? "; the history names no commit" : ` in ${code(commit.slice(0, 12))}${by}`;
  const brought = number === null ? "" : `, pull request ${number}`;
  return `- ${code(path)} ${verb(change)}${where}${brought}.`;
}

/** What is said where nobody can tell what was stated before. */
export const NOT_COMPARED =
  "What people stated at the scan before is not known, so nobody can tell here what they changed since.";
