import { z } from "zod";
import { oneLine } from "../../model/text.ts";
import type { Answer, Writer } from "../github/writer.ts";
import { Refusal } from "../run/refusal.ts";
import type { RemoteRepository } from "./remote-url.ts";

/** A branch of a repository on GitHub, and what writes to it. */
export interface HostedBranch {
  writer: Writer;
  repository: RemoteRepository;
  /** Name of the branch, without refs/heads/. */
  branch: string;
}

/** Where a branch stands: the commit, its tree and its parents. */
export interface BranchTip {
  commit: string;
  tree: string;
  parents: readonly string[];
}

export const ownerAndRepo = ({ repository }: Pick<HostedBranch, "repository">) => ({
  owner: repository.owner,
  repo: repository.name,
});

const Named = z.object({ sha: z.string() });
const Ref = z.object({ object: Named });
const Commit = z.object({ tree: Named, parents: z.array(Named) });

/** Where the branch stands on GitHub now; null where there is none, or GitHub does not say. */
export async function tipOf(hosted: HostedBranch): Promise<BranchTip | null> {
  const { writer, branch } = hosted;
  const found = await writer.send("GET /repos/{owner}/{repo}/git/ref/{ref}", {
    ...ownerAndRepo(hosted),
    ref: `heads/${branch}`,
  });
  const ref = Ref.safeParse(found.body);
  if (found.status !== 200 || !ref.success) return null;
  const { sha } = ref.data.object;
  const answer = await writer.send("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...ownerAndRepo(hosted),
    commit_sha: sha,
  });
  const commit = Commit.safeParse(answer.body);
  if (answer.status !== 200 || !commit.success) return null;
  return { commit: sha, tree: commit.data.tree.sha, parents: commit.data.parents.map((one) => one.sha) };
}

const Said = z.object({ message: z.string() });
/** GraphQL says what is wrong in `errors`. */
const Errors = z.object({ errors: z.array(Said).min(1) });
const LONGEST = 300;

/** What GitHub said, shortened to one line; its status where it said nothing. */
export function wordsOf({ status, body }: Answer): string {
  const said = Errors.safeParse(body).data?.errors[0]?.message ?? Said.safeParse(body).data?.message ?? "";
  const line = oneLine(said).trim().slice(0, LONGEST);
  return line === "" ? `status ${status}` : `status ${status}: «${line}»`;
}

/** Ends the run with what was being done and what GitHub said to it. */
export const refused = (doing: string, answer: Answer): Refusal =>
  new Refusal(
    3,
    `GitHub refused ${doing} (${wordsOf(answer)}). The credential that publishes needs Contents: write on the governance repository, and no ruleset may forbid creating or updating the branch.`,
  );
