import { shortened } from "../../model/quote.ts";
import type { Checkout } from "./checkout.ts";
import { textOf } from "./git.ts";
import { overNetwork, RECEIVER, SENDER } from "./over-network.ts";
import { Refusal } from "../run/refusal.ts";
import { tagText, type TagDraft } from "./tag-text.ts";
import { wordsOf } from "./unreached.ts";

/** What became of a tag: made, there already, or there and at another commit, where it stays. */
export type Tagged = "made" | "there" | "elsewhere";

/**
 * Makes an annotated tag on the remote, once. One that is there is never moved: a tag says that something was certified,
 * and one that names another commit is for people to look at. What the remote has is asked after a push, too: its answer
 * may be lost, and another run may have been faster.
 * @throws {Refusal} when the remote does not take it.
 */
export async function tagOnce(checkout: Checkout, draft: TagDraft): Promise<Tagged> {
  const before = await commitBehind(checkout, draft.name);
  if (before !== null) return before === draft.commit ? "there" : "elsewhere";
  const tag = await writeTag(checkout, draft);
  const pushed = await overNetwork(checkout, [
    "push",
    RECEIVER,
    "--porcelain",
    "--no-verify",
    "--no-follow-tags",
    "--recurse-submodules=no",
    "--",
    checkout.remote.name,
    `${tag}:refs/tags/${draft.name}`,
  ]);
  if (pushed.exitCode === 0) return "made";
  const now = await commitBehind(checkout, draft.name);
  if (now !== null) return now === draft.commit ? "there" : "elsewhere";
  throw new Refusal(
    3,
    `The tag ${draft.name} could not be pushed, which takes Contents: write and no ruleset that forbids creating it: ${shortened(wordsOf(pushed))}.`,
  );
}

/** The commit that a tag of the remote stands for; null for no such tag. */
async function commitBehind(checkout: Checkout, name: string): Promise<string | null> {
  const ref = `refs/tags/${name}`;
  const listed = await overNetwork(checkout, [
    "ls-remote",
    SENDER,
    "--",
    checkout.remote.name,
    ref,
    `${ref}^{}`,
  ]);
  if (listed.exitCode !== 0)
    throw new Refusal(3, `The tags of the remote could not be listed: ${shortened(wordsOf(listed))}.`);
  const found = new Map(
    textOf(listed)
      .split("\n")
      .filter(Boolean)
      .map((line): [string, string] => {
        const [object = "", at = ""] = line.split("\t");
        return [at, object];
      }),
  );
  return found.get(`${ref}^{}`) ?? found.get(ref) ?? null;
}

async function writeTag({ git }: Pick<Checkout, "git">, draft: TagDraft): Promise<string> {
  const made = await git(["mktag"], { input: tagText(draft) });
  if (made.exitCode !== 0) throw new Error(`git mktag: ${made.stderr}`);
  return textOf(made);
}
