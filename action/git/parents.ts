import { Deficiency } from "../../model/deficiency.ts";
import { readDocument } from "../../model/document.ts";
import { documentKind, evidenceFolder } from "../../model/paths.ts";
import { byScanName } from "../../model/scan-order.ts";
import type { Checkout } from "./checkout.ts";
import { treesAt } from "./evidence-commits.ts";
import { filesInTree, type TreeFile } from "./files-in-tree.ts";
import type { Git } from "./git.ts";
import { objectInfo } from "./objects.ts";
import { mergeTree } from "./merge-tree.ts";
import { isNoText, readTexts } from "./read-texts.ts";
import { Refusal } from "../run/refusal.ts";
import type { Tips } from "./tips.ts";

/** What the next commit stands on. */
export interface Ancestry {
  /** Parents of the next commit: the branch when it holds what base does not, base, or both when both moved. */
  parents: readonly string[];
  /** The tree it starts from. */
  tree: string;
  /** Evidence that the two sides told differently, with the text of the side that scanned last. */
  resolved: ReadonlyMap<string, string>;
  /** What the merge of the two parents holds as evidence; null where there is one parent. */
  merge: Merge | null;
  /** What it stands on where the server lets no branch begin anew; null where the branch only goes forwards. */
  otherwise: Ancestry | null;
}

/** The evidence of one side as it is, so that a merge brings none of its own. */
export interface Merge {
  /** Folder of the organisation's evidence. */
  folder: string;
  /** The parent that scanned last. */
  newer: string;
}

/** Path of the newest scan record in a tree, by its name: the time it began, and its number within that second. */
export async function newestScan(git: Git, commit: string, folder: string): Promise<string> {
  return (await newestScanFile(git, commit, folder))?.path ?? "";
}

/** The same with its blob; null where there is none. */
export async function newestScanFile(git: Git, commit: string, folder: string): Promise<TreeFile | null> {
  const files = await filesInTree(git, commit, [`${folder}/scans`]);
  return files.sort((a, b) => byScanName(a.path, b.path)).at(-1) ?? null;
}

/**
 * Decides what the next commit stands on. What a person committed on the branch stays an ancestor, unless base holds
 * all of it: then the branch begins anew from base, because its old commits would conflict with the new ones in the
 * next rebase. Where it may not, or base lacks something, the two are merged.
 * @throws {Refusal} when branch and base contradict each other outside the evidence of this organisation.
 */
export async function findAncestry(
  { git, commits }: Pick<Checkout, "git" | "commits">,
  { base, branch }: Tips,
  organization: string,
): Promise<Ancestry> {
  const tip = branch.commit;
  if (tip === null || (await commits.isIn(tip, base.commit))) return on(base.commit);
  if (await commits.isIn(base.commit, tip)) return on(tip);

  const { tree, conflicts } = await mergeTree(git, tip, { base, branch });
  const folder = evidenceFolder(organization);
  const sides = [tip, base.commit] as const;
  const yielding = await yieldingIn(git, conflicts, sides);
  const foreign = conflicts.find((path) => !path.startsWith(`${folder}/`) && !yielding.has(path));
  if (foreign !== undefined)
    throw new Refusal(
      3,
      `${foreign} was changed differently on ${branch.name} and on ${base.name}; merge ${base.name} into ${branch.name} by hand, and scan again.`,
    );
  const own = conflicts.filter((path) => !yielding.has(path));
  const [newer, older] = await byLastScan(git, sides, folder);
  const texts = async (side: string) =>
    own.length === 0
      ? []
      : [...(await readTexts(git, side, own, { evidence: folder }))].filter(([, text]) => !isNoText(text));
  const resolved = [...(await texts(older)), ...(await texts(newer))];
  const merging = {
    parents: [...sides],
    tree,
    resolved: new Map([...resolved, ...yielding]),
    merge: { folder, newer },
    otherwise: null,
  };
  const isHeld = conflicts.length === 0 && (await holdsAll(git, sides, { tree, folder }));
  return isHeld ? { ...on(base.commit), otherwise: merging } : merging;
}

/** What stands on one commit alone. */
export const on = (commit: string): Ancestry => ({
  parents: [commit],
  tree: `${commit}^{tree}`,
  resolved: new Map(),
  merge: null,
  otherwise: null,
});

/**
 * Whether base holds everything of the branch, as after a squash or a rebase: merging the two gives what base is, and
 * the evidence of both is the same.
 */
async function holdsAll(
  git: Git,
  [branch, base]: readonly [string, string],
  { tree, folder }: { tree: string; folder: string },
): Promise<boolean> {
  const trees = await treesAt(git, [branch, base], folder);
  if (trees.get(branch) !== trees.get(base)) return false;
  const name = `${base}^{tree}`;
  return (await objectInfo(git, [name])).get(name)?.object === tree;
}

/**
 * Proposed deficiencies that no person has touched, where people meanwhile gave their number to another: what people
 * state stays, and the next conclusion proposes anew under a free number.
 */
async function yieldingIn(
  git: Git,
  conflicts: readonly string[],
  [branch, base]: readonly [string, string],
): Promise<Map<string, string>> {
  const paths = conflicts.filter((path) => documentKind(path) === "deficiency");
  if (paths.length === 0) return new Map();
  const waiting = await readTexts(git, branch, paths);
  const stated = await readTexts(git, base, paths);
  return new Map([...stated].filter(([path]) => isUntouched(path, waiting.get(path) ?? "")));
}

function isUntouched(path: string, text: string): boolean {
  const reading = readDocument(Deficiency, path, text);
  if (!reading.ok) return false;
  const { state, root_cause: cause, owner, due } = reading.data;
  return state === "proposed" && cause === null && owner === null && due === null;
}

/** Branch and base, the one that scanned last first; the branch where both hold the same scan. */
async function byLastScan(
  git: Git,
  [branch, base]: readonly [string, string],
  folder: string,
): Promise<[newer: string, older: string]> {
  const isBranch =
    byScanName(await newestScan(git, branch, folder), await newestScan(git, base, folder)) >= 0;
  return isBranch ? [branch, base] : [base, branch];
}
