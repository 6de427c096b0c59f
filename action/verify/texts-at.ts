import { evidenceFolder } from "../../model/places.ts";
import type { Git } from "../ledger/git.ts";
import type { Standing } from "../ledger/ledger.ts";
import { readTexts } from "../ledger/read-texts.ts";

/** The evidence of an organisation at a commit, from what was read of the branches where that is the commit. */
export async function evidenceTextsAt(
  git: Git,
  { footing, tips, evidence, approved }: Pick<Standing, "footing" | "tips" | "evidence" | "approved">,
  commit: string,
  organization: string,
): Promise<ReadonlyMap<string, string>> {
  if (commit === tips.base.commit) return approved;
  if (footing.parents.length === 1 && footing.parents[0] === commit) return evidence;
  return readTexts(git, commit, [evidenceFolder(organization)]);
}
