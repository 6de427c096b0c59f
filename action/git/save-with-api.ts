import type { Answer, Writer } from "../github/writer.ts";
import { GitHubFailure } from "../github/failure.ts";
import type { Sleep } from "../github/pace.ts";
import type { Log } from "../run/log.ts";
import { blobBytes } from "./objects.ts";
import { buildCommit } from "./build-commit.ts";
import { commitOnBranch, fitsOneMutation } from "./commit-on-branch.ts";
import type { Git } from "./git.ts";
import { beginAnew } from "./begin-anew.ts";
import { ownerAndRepo, refused, tipOf, wordsOf, type BranchTip, type HostedBranch } from "./hosted-branch.ts";
import { warnThatItGoesOn, type Save, type Saved, type BranchState } from "./ledger.ts";
import type { RemoteRepository } from "./remote-url.ts";
import { wantedCommits, type WantedCommit } from "./tree-changes.ts";

/** What commits through GitHub's API. */
export interface ApiParts {
  /** The checkout's git: it computes the tree, and sends nothing. */
  git: Git;
  writer: Writer;
  sleep: Sleep;
  log: Log;
  /** The repository as the checkout's remote names it. */
  repository: RemoteRepository;
}

/**
 * Commits through GitHub's API, which signs what an App commits; author and time are GitHub's to set. The branch moves
 * once, at the end, and only forwards unless base holds all of it.
 */
export const saveWithApi = ({ git, writer, sleep, log, repository: given }: ApiParts): Save =>
  async function save(branchState, change, repository = given) {
    const { tips, ancestry } = branchState;
    const hosted = { writer, repository, branch: tips.branch.name };
    const { commits, held } = await wantedCommits(git, branchState, change);
    const unheld = commits
      .flatMap(({ changes }) => changes)
      .flatMap(({ object, mode }) =>
        object === null || held.has(object) || mode === "160000" ? [] : [object],
      );
    const bytes = await blobBytes(git, unheld);
    const last = commits.at(-1);
    if (last === undefined) throw new Error("a change takes a commit");
    const isOnTip = ancestry.parents.length === 1 && ancestry.parents[0] === tips.branch.commit;
    const { made, parents, doing } =
      isOnTip && fitsOneMutation(last.changes, bytes)
        ? await inOneMutation(hosted, ancestry.parents, { ...last, bytes })
        : await withGitData(hosted, branchState, { commits, bytes, sleep });
    if ("commit" in made) return { outcome: "saved", commit: made.commit };
    const again = { wanted: { tree: last.tree, parents }, doing, answer: made.refused };
    const saved = await lookAgain(hosted, branchState, again);
    if (saved !== null) return saved;
    if (ancestry.otherwise === null || made.refused.status === 0) throw endOf(again);
    warnThatItGoesOn(tips, wordsOf(made.refused), log);
    return save({ ...branchState, ancestry: ancestry.otherwise }, change, repository);
  };

/** What came of making a commit, on which parents, and in words what was being done. */
interface Attempt {
  made: Made;
  parents: readonly string[];
  doing: string;
}

type Made = { commit: string } | { refused: Answer };

async function inOneMutation(
  hosted: HostedBranch,
  parents: readonly string[],
  commit: WantedCommit & { bytes: ReadonlyMap<string, Buffer> },
): Promise<Attempt> {
  const made = await answeredOrLost(() => commitOnBranch(hosted, parents[0] ?? "", commit));
  return { made, parents, doing: "to create the commit" };
}

/** Builds one commit on the other, and moves the branch when all of them are there. */
async function withGitData(
  hosted: HostedBranch,
  branchState: BranchState,
  {
    commits,
    bytes,
    sleep,
  }: { commits: readonly WantedCommit[]; bytes: ReadonlyMap<string, Buffer>; sleep: Sleep },
): Promise<Attempt> {
  let parents = branchState.ancestry.parents;
  let tip = "";
  for (const commit of commits) {
    if (tip !== "") parents = [tip];
    tip = await buildCommit(hosted, { ...commit, parents, bytes }, sleep);
  }
  const made = await answeredOrLost(() => move(hosted, branchState, tip));
  return { made, parents, doing: "to move the branch" };
}

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

/** Makes the branch, moves it forwards, or begins it anew. */
async function move(hosted: HostedBranch, { tips, ancestry }: BranchState, commit: string): Promise<Made> {
  const { writer, branch } = hosted;
  if (ancestry.otherwise !== null && tips.branch.commit !== null)
    return beginAnew(hosted, { seen: tips.branch.commit, commit });
  const where = ownerAndRepo(hosted);
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
 * effect: the same scan must not be recorded twice. Null where nothing became of it.
 */
async function lookAgain(
  hosted: HostedBranch,
  { tips }: BranchState,
  { wanted }: { wanted: Omit<BranchTip, "commit"> },
): Promise<Saved | null> {
  const now = await tipOf(hosted);
  const isOurs = now !== null && now.tree === wanted.tree && now.parents.join() === wanted.parents.join();
  if (isOurs) return { outcome: "saved", commit: now.commit };
  return now !== null && now.commit !== tips.branch.commit ? { outcome: "lost-race" } : null;
}

const endOf = ({ doing, answer }: { doing: string; answer: Answer }): Error =>
  answer.status === 0
    ? new GitHubFailure("unreachable", "GitHub could not be reached to publish the evidence; run again.")
    : refused(doing, answer);
