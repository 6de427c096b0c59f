import { DEFICIENCIES_FOLDER, evidenceFolder, evidenceBranch, STATED } from "../../model/paths.ts";
import { shortened } from "../../model/quote.ts";
import type { Governance } from "../../model/governance.ts";
import { readGovernance } from "../../model/read-governance.ts";
import type { PrintPage } from "../../model/read-subject.ts";
import { overlaid, type Texts, where } from "../../model/texts.ts";
import type { Author } from "../github/commit-author.ts";
import type { Log } from "../run/log.ts";
import type { Checkout } from "./checkout.ts";
import { stepsOf, writeSteps } from "./drafts.ts";
import { findAncestry, type Ancestry } from "./parents.ts";
import { push, pushAnew, type Pushed } from "./push.ts";
import { readTexts } from "./read-texts.ts";
import type { RemoteRepository } from "./remote-url.ts";
import { readStored } from "./stored-texts.ts";
import { fetchTips, type Tips } from "./tips.ts";
import type { Draft } from "./write-commit.ts";

/** The governance repository at one moment: what is in force, what was recorded, and what the next commit stands on. */
export interface BranchState {
  tips: Tips;
  ancestry: Ancestry;
  /** countersign.yml and controls/ as they are on base: what is in force. */
  stated: ReadonlyMap<string, string>;
  /** The evidence the next commit continues. */
  evidence: ReadonlyMap<string, string>;
  /** The evidence that base holds, which people have approved. */
  approved: ReadonlyMap<string, string>;
  /** Deficiencies that wait on the evidence branch: texts, by path, that base does not hold so. */
  proposed: ReadonlyMap<string, string>;
}

/** The files and the message of a scan's commit. */
export type Change = Pick<Draft, "files" | "removed" | "message" | "at">;

/** How a commit came out: it is on the evidence branch, or somebody else was faster and it must be made anew. */
export type Saved = { outcome: "saved"; commit: string } | { outcome: Exclude<Pushed, "pushed"> };

/**
 * Puts a change on the evidence branch. `repository` is where it is now, in case it was renamed: git follows a rename,
 * and what writes through the API is told.
 */
export type Save = (
  branchState: BranchState,
  change: Change,
  repository?: RemoteRepository,
) => Promise<Saved>;

/** Prints, by what people state, the page of a subject as it would be now. */
export type Printed = (governance: Governance) => PrintPage;

/** What cannot be read is refused by whoever reads the state. */
function printerOf(stated: Texts, printed: Printed): PrintPage | undefined {
  const reading = readGovernance(stated);
  return reading.ok ? printed(reading.governance) : undefined;
}

/** Reads what is in force, recorded and approved, freshly fetched. */
export async function readBranchState(
  checkout: Checkout,
  { organization, base, printed }: { organization: string; base: string | null; printed?: Printed },
): Promise<BranchState> {
  const { git } = checkout;
  const folder = evidenceFolder(organization);
  const tips = await fetchTips(checkout, { base, branch: evidenceBranch(organization) });
  const ancestry = await findAncestry(checkout, tips, organization);
  const stated = await readTexts(git, tips.base.commit, STATED);
  const printPage = printed && printerOf(stated, printed);
  const approved = await readStored(git, tips.base.commit, folder, { printPage });
  const isBase = ancestry.parents.length === 1 && ancestry.parents[0] === tips.base.commit;
  const found = isBase
    ? approved
    : await readStored(git, ancestry.tree, folder, { known: approved, printPage });
  const waiting = isBase
    ? new Map<string, string>()
    : await readTexts(git, ancestry.tree, [DEFICIENCIES_FOLDER]);
  const resolved = where(ancestry.resolved, (path) => path.startsWith(`${folder}/`));
  return {
    tips,
    ancestry,
    stated,
    evidence: resolved.size === 0 ? found : overlaid(found, resolved),
    approved,
    proposed: new Map(
      [...waiting].filter(([path, text]) => !ancestry.resolved.has(path) && stated.get(path) !== text),
    ),
  };
}

/** Commits with git and pushes. */
export const saveWithGit = (checkout: Checkout, author: () => Promise<Author>, log: Log): Save =>
  async function save(branchState, change) {
    const { ancestry, tips } = branchState;
    const steps = stepsOf(branchState, change, await author());
    const commit = (await writeSteps(checkout.git, ancestry.parents, steps)).at(-1);
    if (commit === undefined) throw new Error("a change takes a commit");
    const told = (outcome: Pushed): Saved =>
      outcome === "pushed" ? { outcome: "saved", commit } : { outcome };
    if (ancestry.otherwise === null) return told(await push(checkout, commit, tips));
    const anew = await pushAnew(checkout, commit, tips);
    if ("outcome" in anew) return told(anew.outcome);
    warnThatItGoesOn(tips, anew.refused, log);
    return save({ ...branchState, ancestry: ancestry.otherwise }, change);
  };

/** Warns where base holds all of the branch, and the branch may not begin anew from there. */
export const warnThatItGoesOn = ({ base, branch }: Tips, refused: string, log: Log): void =>
  log.warning(
    `The branch ${branch.name} holds nothing that ${base.name} does not, but may not begin anew from it (${shortened(refused)}), so it goes on: its next pull request may not be merged by rebase. Delete the branch after merging, or let the credential that publishes force-push to it.`,
  );
