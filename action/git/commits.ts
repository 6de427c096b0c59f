import { STATED } from "../../model/paths.ts";
import type { Git } from "./git.ts";
import { objectInfo } from "./objects.ts";
import { readTexts } from "./read-texts.ts";

/** What a checkout tells of commits by their full names. It does not change, so git is asked once in a run. */
export interface Commits {
  /** Whether the checkout has a commit; what was fetched meanwhile is found. */
  has: (commit: string) => Promise<boolean>;
  /** Whether both are here, and the one is the other or in its history. */
  isIn: (commit: string, head: string) => Promise<boolean>;
  /** countersign.yml and controls/ as a commit has them; null where it is not here. */
  statedAt: (commit: string) => Promise<ReadonlyMap<string, string> | null>;
}

export function commitsOf(git: Git): Commits {
  const here = new Set<string>();
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
  return {
    has,
    async isIn(commit, head) {
      if (commit === "" || head === "") return false;
      if (commit === head) return has(commit);
      const pair = `${commit} ${head}`;
      const known = ancestors.get(pair);
      if (known !== undefined) return known;
      const { exitCode, stderr } = await git(["merge-base", "--is-ancestor", commit, head]);
      if (exitCode <= 1) {
        for (const one of [commit, head]) here.add(one);
        ancestors.set(pair, exitCode === 0);
        return exitCode === 0;
      }
      // It fails alike where a commit is not here and where something is wrong.
      if ((await has(commit)) && (await has(head))) throw new Error(`git merge-base: ${stderr}`);
      return false;
    },
    async statedAt(commit) {
      if (!(await has(commit))) return null;
      const texts = stated.get(commit) ?? readTexts(git, commit, STATED);
      stated.set(commit, texts);
      return texts;
    },
  };
}
