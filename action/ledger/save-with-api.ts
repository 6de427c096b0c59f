import type { Answer, Writer } from "../github/writer.ts";
import { GitHubFailure } from "../github/failure.ts";
import type { Sleep } from "../github/pace.ts";
import { buildCommit } from "./build-commit.ts";
import { commitOnBranch, fitsOneMutation } from "./commit-on-branch.ts";
import type { Git } from "./git.ts";
import { ownerAndRepo, refused, tipOf, type HubBranch } from "./hub-branch.ts";
import type { Save, Saved, Standing } from "./ledger.ts";
import type { RemoteRepository } from "./remote-url.ts";
import { blobBytes, wantedTree, type WantedTree } from "./tree-changes.ts";

/** What commits through GitHub's API. */
export interface ApiParts {
  /** The checkout's git: it computes the tree, and sends nothing. */
  git: Git;
  writer: Writer;
  sleep: Sleep;
  /** The repository as the checkout's remote names it. */
  repository: RemoteRepository;
}

/**
 * Commits through GitHub's API, which signs what an App commits; author and time are GitHub's to set. The branch moves
 * once, at the end, and only forwards.
 */
export const saveWithApi =
  ({ git, writer, sleep, repository: given }: ApiParts): Save =>
  async (standing, change, repository = given) => {
    const { tips, footing } = standing;
    const place = { writer, repository, branch: tips.branch.name };
    const wanted = await wantedTree(git, standing, change);
    const unheld = wanted.changes.flatMap(({ object, mode }) =>
      object === null || wanted.held.has(object) || mode === "160000" ? [] : [object],
    );
    const bytes = await blobBytes(git, unheld);
    const { message } = change;
    const isOnTip = footing.parents.length === 1 && footing.parents[0] === tips.branch.commit;
    if (isOnTip && fitsOneMutation(wanted.changes, bytes)) {
      const { changes } = wanted;
      const made = await answeredOrLost(() =>
        commitOnBranch(place, footing.parents[0] ?? "", { changes, bytes, message }),
      );
      if ("commit" in made) return { outcome: "saved", commit: made.commit };
      return lookAgain(place, standing, { wanted, doing: "to create the commit", answer: made.refused });
    }
    const { parents } = footing;
    const commit = await buildCommit(place, { ...wanted, parents, bytes, message }, sleep);
    const made = await answeredOrLost(async () => move(place, standing, commit));
    if ("commit" in made) return { outcome: "saved", commit: made.commit };
    return lookAgain(place, standing, { wanted, doing: "to move the branch", answer: made.refused });
  };

type Made = { commit: string } | { refused: Answer };

/** An answer that was lost on the way is no refusal: the branch itself tells. */
async function answeredOrLost(act: () => Promise<Made>): Promise<Made> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof GitHubFailure && error.kind === "unreachable")
      return { refused: { status: 0, body: null } };
    throw error;
  }
}

/** Makes the branch, or moves it forwards. */
async function move(place: HubBranch, { tips }: Standing, commit: string): Promise<Made> {
  const { writer, branch } = place;
  const where = ownerAndRepo(place);
  const answer =
    tips.branch.commit === null
      ? await writer.send("POST /repos/{owner}/{repo}/git/refs", {
          ...where,
          ref: `refs/heads/${branch}`,
          sha: commit,
        })
      : await writer.send("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
          ...where,
          ref: `heads/${branch}`,
          sha: commit,
          force: false,
        });
  return answer.status === 200 || answer.status === 201 ? { commit } : { refused: answer };
}

/**
 * A lost race and a refusal have one status; the branch tells them apart, and whether an answer was lost after it took
 * effect: the same scan must not be recorded twice.
 */
async function lookAgain(
  place: HubBranch,
  { tips, footing }: Standing,
  { wanted, doing, answer }: { wanted: WantedTree; doing: string; answer: Answer },
): Promise<Saved> {
  const now = await tipOf(place);
  const isOurs = now !== null && now.tree === wanted.tree && now.parents.join() === footing.parents.join();
  if (isOurs) return { outcome: "saved", commit: now.commit };
  if (now !== null && now.commit !== tips.branch.commit) return { outcome: "lost-race" };
  throw answer.status === 0
    ? new GitHubFailure("unreachable", "GitHub could not be reached to publish the evidence; run again.")
    : refused(doing, answer);
}
