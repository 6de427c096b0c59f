import { STATED } from "../../model/paths.ts";
import { parentsIn } from "./commit-objects.ts";
import { inOrder, lastShared, reachedFrom, type CommitAndParents } from "./history.ts";
import { textOf, type Git } from "./git.ts";
import { objectBytes, objectInfo } from "./objects.ts";
import { readTexts } from "./read-texts.ts";

/**
 * What a checkout tells of commits by their full names. It does not change, so git is asked once in a run: of history
 * for what no question before has led to.
 */
export interface Commits {
  /** Whether the checkout has a commit; what was fetched meanwhile is found. */
  has: (commit: string) => Promise<boolean>;
  /** Whether both are here, and the one is the other or in its history. */
  isIn: (commit: string, head: string) => Promise<boolean>;
  /** The parents of a commit, as it names them; none of one that is not here. */
  parentsOf: (commit: string) => Promise<readonly string[]>;
  /** The commit that two lines of work left each other at; null where they share none, or one is not here. */
  forkOf: (one: string, other: string) => Promise<string | null>;
  /** Every commit that the tips lead to and what is covered does not, parents before children. */
  since: (tips: readonly string[], covered: readonly string[]) => Promise<readonly CommitAndParents[]>;
  /** countersign.yml and controls/ as a commit has them; null where it is not here. */
  statedAt: (commit: string) => Promise<ReadonlyMap<string, string> | null>;
}

/** Heads that git is told of, so that it leaves out what was walked; the newest lead to nearly all of it. */
const MOST_HEADS = 50;

export function commitsOf(git: Git): Commits {
  const here = new Set<string>();
  /** Parents of every commit that was walked, from whose heads everything was. */
  const parents = new Map<string, readonly string[]>();
  const heads: string[] = [];
  const ancestors = new Map<string, boolean>();
  const stated = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const has = async (commit: string) => {
    if (commit === "") return false;
    if (here.has(commit)) return true;
    const name = `${commit}^{commit}`;
    const isHere = (await objectInfo(git, [name])).get(name)?.type === "commit";
    if (isHere) here.add(commit);
    return isHere;
  };
  /** Reads the history of a commit as far as none is known of it; false where the commit is not here. */
  const walk = async (head: string): Promise<boolean> => {
    if (parents.has(head)) return true;
    const known = heads.slice(-MOST_HEADS);
    const { exitCode, stdout, stderr } = await git(["rev-list", "--parents", head, "--not", ...known, "--"]);
    if (exitCode !== 0) {
      // It fails alike where a commit is not here and where something is wrong.
      if (await has(head)) throw new Error(`git rev-list: ${stderr}`);
      return false;
    }
    for (const line of stdout.toString().split("\n").filter(Boolean)) {
      const [commit = "", ...of] = line.split(" ");
      parents.set(commit, of);
      here.add(commit);
    }
    heads.push(head);
    return true;
  };
  return {
    has,
    async isIn(commit, head) {
      if (commit === "" || head === "") return false;
      if (commit === head) return has(commit);
      const pair = `${commit} ${head}`;
      const known = ancestors.get(pair);
      if (known !== undefined) return known;
      if (!(await walk(head))) return false;
      const isFound = reachedFrom([head], parents, commit).has(commit);
      ancestors.set(pair, isFound);
      return isFound;
    },
    async parentsOf(commit) {
      const known = parents.get(commit);
      if (known !== undefined) return known;
      const found = commit === "" ? null : (await objectBytes(git, [commit])).get(commit);
      return found?.type === "commit" ? parentsIn(found.bytes.toString()) : [];
    },
    async forkOf(one, other) {
      if (one === "" || other === "" || !(await walk(one)) || !(await walk(other))) return null;
      const [fork, ...more] = lastShared([one, other], parents);
      if (fork === undefined || more.length === 0) return fork ?? null;
      // Of several that lines crossed at, git chooses one.
      return textOf(await git(["merge-base", one, other]));
    },
    async since(tips, covered) {
      for (const one of [...tips, ...covered])
        if (!(await walk(one))) throw new Error(`git has no commit ${one}`);
      return inOrder(tips, reachedFrom(covered, parents), parents);
    },
    async statedAt(commit) {
      if (!(await has(commit))) return null;
      const texts = stated.get(commit) ?? readTexts(git, commit, STATED);
      stated.set(commit, texts);
      return texts;
    },
  };
}
