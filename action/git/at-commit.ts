import { EVIDENCE_FOLDER, STATED } from "../../model/paths.ts";
import type { LocalCheckout } from "./checkout.ts";
import { textOf } from "./git.ts";
import { readTexts } from "./read-texts.ts";
import { Refusal } from "../run/refusal.ts";

/** A governance repository as one commit holds it, read from the checkout alone. */
export interface AtCommit {
  commit: string;
  /** countersign.yml and controls/. */
  stated: ReadonlyMap<string, string>;
  /** Evidence of every organisation. */
  evidence: ReadonlyMap<string, string>;
}

/**
 * The full id of a commit, a branch or a tag of the checkout.
 * @throws {Refusal} when the checkout does not hold it.
 */
export async function resolveCommit({ git, shallow }: LocalCheckout, at: string): Promise<string> {
  const found = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${at}^{commit}`]);
  if (found.exitCode === 0) return textOf(found);
  const remedy = shallow
    ? "the checkout is shallow, so fetch its whole history (git fetch --unshallow, or fetch-depth: 0 on actions/checkout)"
    : "fetch it, or set at to a commit that is there";
  throw new Refusal(2, `The checkout holds no commit ${at}; ${remedy}.`);
}

/** Whether what was checked out is a commit, or its merge; a shallow checkout names the parents it does not hold. */
export async function isOrMerges(
  { git }: Pick<LocalCheckout, "git">,
  checkedOut: string,
  head: string,
): Promise<boolean> {
  if (checkedOut === head) return true;
  const raw = (await git(["cat-file", "commit", checkedOut])).stdout.toString();
  return [...raw.matchAll(/^parent ([0-9a-f]+)$/gm)].some(([, parent]) => parent === head);
}

/** Reads a commit from git objects, never from the working tree. */
export async function readAtCommit({ git }: Pick<LocalCheckout, "git">, commit: string): Promise<AtCommit> {
  return {
    commit,
    stated: await readTexts(git, commit, STATED),
    evidence: await readTexts(git, commit, [EVIDENCE_FOLDER]),
  };
}
