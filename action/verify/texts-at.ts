import { evidenceFolder } from "../../model/places.ts";
import type { Git } from "../git/git.ts";
import type { Standing } from "../git/ledger.ts";
import { readTexts } from "../git/read-texts.ts";

/** The evidence of an organisation at a commit, from what was read of the branches where that is the commit. */
export async function evidenceTextsAt(
  git: Git,
  { footing, tips, evidence, approved }: Pick<Standing, "footing" | "tips" | "evidence" | "approved">,
  commit: string,
  organization: string,
): Promise<ReadonlyMap<string, string>> {
  if (commit === tips.base.commit) return approved;
  if (footing.parents.length === 1 && footing.parents[0] === commit) return evidence;
  const folder = evidenceFolder(organization);
  return readTexts(git, commit, [folder], { evidence: folder });
}
