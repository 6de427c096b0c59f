import { type ConclusionKey, digestsFile, evidenceFolder, reviewFile } from "../../../model/paths.ts";
import type { Checkout } from "../../git/checkout.ts";
import { have } from "../../git/evidence-commits.ts";
import type { BranchState } from "../../git/ledger.ts";
import { readTexts } from "../../git/read-texts.ts";
import type { PushedBy } from "../../pull-request/conversation/pushes.ts";
import type { Push } from "../../review/decisions/answer-edit.ts";
import { filesOf } from "../campaign-state.ts";
import { authorOf } from "./account-author.ts";

/** What people pushed onto the branch since we last wrote to it, with what each left of the review. */
export async function pushesOn(
  checkout: Checkout,
  { key, state, moves }: { key: ConclusionKey; state: BranchState; moves: readonly PushedBy[] },
): Promise<Push[]> {
  const file = reviewFile(key);
  const folder = evidenceFolder(key.organization);
  const pushes: Push[] = [];
  for (const { after, at, actor } of moves) {
    const isHere = await have(checkout, after);
    const texts = isHere ? await readTexts(checkout.git, after, [file], { evidence: folder }) : null;
    pushes.push({
      author: authorOf(actor, null),
      at,
      source: { commit: after },
      file,
      text: texts?.get(file) ?? null,
      isKnown: actor !== null,
      others: [],
    });
  }
  const last = pushes.at(-1);
  if (last === undefined) return [];
  // What else differs among the evidence is put back by the same commit, and told whoever pushed last.
  const kept = state.evidence.get(file) ?? "";
  const { files, removed } = filesOf(key.organization, state, [file, kept]);
  const isOther = (path: string) => path !== file && path !== digestsFile(key.organization);
  return [...pushes.slice(0, -1), { ...last, others: [...files.keys(), ...removed].filter(isOther).sort() }];
}
