import { documentKind, isNoDocument } from "../../model/paths.ts";
import type { World } from "../../demo/github/world.ts";
import { git } from "./git.ts";

/** A pull request as far as the invariants look at it. */
export interface Pull {
  number: number;
  head: string;
  open: boolean;
  labels: readonly string[];
  reviewers: readonly string[];
}

/** Everything a run could have changed on the governance repository. */
export interface RemoteState {
  /** Commits by branch name. */
  branches: ReadonlyMap<string, string>;
  pulls: readonly Pull[];
  /** Commits that have a check run. */
  checked: readonly string[];
  /** Evidence as it stands: on the evidence branch where there is one, else on main. */
  evidence: ReadonlyMap<string, string>;
}

export const EVIDENCE_BRANCH = "countersign/acme";

/** Reads the governance repository on the server's disk, not through the server that is being broken. */
export async function remoteState(
  bare: string,
  world: World,
  texts: Map<string, string>,
): Promise<RemoteState> {
  const listing = await git(bare, [
    "for-each-ref",
    "--format=%(refname:lstrip=2) %(objectname)",
    "refs/heads",
  ]);
  const branches = new Map(
    listing
      .split("\n")
      .filter(Boolean)
      .map((line): [string, string] => {
        const [name = "", commit = ""] = line.split(" ");
        return [name, commit];
      }),
  );
  const governance = world.repositories.find(({ name }) => name === "governance");
  if (governance === undefined) throw new Error("the world has no governance repository");
  return {
    branches,
    pulls: governance.pulls.map(({ number, head, state, labels, requested_reviewers: asked }) => ({
      number,
      head: head.ref,
      open: state === "open",
      labels: labels.map(({ name }) => name),
      reviewers: asked.map(({ login }) => login),
    })),
    checked: governance.checkRuns.map(({ head_sha: sha }) => sha),
    evidence: await evidenceAt(bare, branches.get(EVIDENCE_BRANCH) ?? branches.get("main") ?? "HEAD", texts),
  };
}

const SEPARATOR = "no-such-object-2b7e151628aed2a6";

/** Texts under evidence/ at a commit; a blob that was read before is not read again. */
async function evidenceAt(
  bare: string,
  commit: string,
  texts: Map<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const tree = await git(bare, ["ls-tree", "-r", "-z", "--format=%(objectname) %(path)", commit, "evidence"]);
  const files = tree
    .split("\0")
    .filter(Boolean)
    .map((line) => ({ blob: line.slice(0, 40), path: line.slice(41) }));
  const unread = [...new Set(files.map(({ blob }) => blob))].filter((blob) => !texts.has(blob));
  if (unread.length > 0) {
    // Between two texts stands the request that separates them: a blob never ends in this line by chance.
    const asked = unread.map((blob) => `contents ${blob}\ninfo ${SEPARATOR}\n`).join("");
    const told = await git(bare, ["cat-file", "--batch-command"], asked);
    const parts = told.split(`\n${SEPARATOR} missing\n`);
    unread.forEach((blob, at) => texts.set(blob, (parts[at] ?? "").replace(/^.*\n/, "")));
  }
  return new Map(files.map(({ blob, path }) => [path, texts.get(blob) ?? ""]));
}

/** Facts: what is neither a scan record nor the text of one. */
export const factsOf = (evidence: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...evidence].filter(([path]) => documentKind(path) !== "scan" && !isNoDocument(path)));
