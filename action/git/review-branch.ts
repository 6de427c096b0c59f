import { digestsFile, evidenceFolder, STATED } from "../../model/paths.ts";
import type { Checkout } from "./checkout.ts";
import type { BranchState } from "./ledger.ts";
import { mergeTree } from "./merge-tree.ts";
import { on, type Ancestry } from "./parents.ts";
import { readStored } from "./stored-texts.ts";
import { readTexts } from "./read-texts.ts";
import { Refusal } from "../run/refusal.ts";
import { fetchTips, type Tips } from "./tips.ts";

/** Reads base and the branch of one review or certification, freshly fetched. */
export async function readReviewBranch(
  checkout: Checkout,
  { organization, branch }: { organization: string; branch: string },
  base: string,
): Promise<BranchState> {
  const { git } = checkout;
  const folder = evidenceFolder(organization);
  const tips = await fetchTips(checkout, { base, branch });
  const ancestry = await ancestryOf(checkout, tips, organization);
  const stated = await readTexts(git, tips.base.commit, STATED);
  const approved = await readStored(git, tips.base.commit, folder);
  const isBase = ancestry.parents.length === 1 && ancestry.parents[0] === tips.base.commit;
  const evidence = isBase ? approved : await readStored(git, ancestry.tree, folder, { known: approved });
  return { tips, ancestry, stated, evidence, approved, proposed: new Map() };
}

/**
 * What the next commit stands on: base, the branch, or both where base moved. What people put on the branch stays an
 * ancestor, because approvals and decisions refer to it; the list of digests differs whenever base moved, and is
 * written anew.
 * @throws {Refusal} when the two contradict each other in anything else.
 */
async function ancestryOf({ git, commits }: Checkout, tips: Tips, organization: string): Promise<Ancestry> {
  const { base, branch } = tips;
  const tip = branch.commit;
  if (tip === null || (await commits.isIn(tip, base.commit))) return on(base.commit);
  if (await commits.isIn(base.commit, tip)) return on(tip);
  const { tree, conflicts } = await mergeTree(git, tip, tips);
  const foreign = conflicts.find((path) => path !== digestsFile(organization));
  if (foreign !== undefined)
    throw new Refusal(
      3,
      `${foreign} was changed differently on ${branch.name} and on ${base.name}; merge ${base.name} into ${branch.name} by hand, and run again.`,
    );
  return { ...on(tip), parents: [tip, base.commit], tree };
}
