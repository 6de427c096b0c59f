import { evidenceFolder } from "../../model/paths.ts";
import type { Git } from "../git/git.ts";
import type { BranchState } from "../git/ledger.ts";
import { readStored } from "../git/stored-texts.ts";

/** The evidence of an organisation at a commit, from what was read of the branches where that is the commit. */
export async function evidenceTextsAt(
  git: Git,
  { ancestry, tips, evidence, approved }: Pick<BranchState, "ancestry" | "tips" | "evidence" | "approved">,
  commit: string,
  organization: string,
): Promise<ReadonlyMap<string, string>> {
  if (commit === tips.base.commit) return approved;
  if (ancestry.parents.length === 1 && ancestry.parents[0] === commit) return evidence;
  const folder = evidenceFolder(organization);
  const known = commit === tips.branch.commit ? evidence : approved;
  return readStored(git, commit, folder, { known });
}
