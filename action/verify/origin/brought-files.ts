import type { Tampering } from "../../../model/scan.ts";
import { isPlaceholder } from "../../../model/paths.ts";
import type { Git } from "../../git/git.ts";
import { differences, type TreeDifference } from "../../git/tree-differences.ts";
import type { Brought } from "./origin.ts";

/** Every evidence file that people's commits changed, named by the first of them that did. */
export async function broughtFiles(
  git: Git,
  brought: readonly Brought[],
  folder: string,
): Promise<Tampering[]> {
  const rows = new Map<string, Tampering>();
  for (const { commit, login, pullRequest, before } of brought) {
    for (const one of await differences(git, before.commit, commit, folder)) {
      const file = one.path;
      if (!rows.has(file) && !isPlaceholder(file))
        rows.set(file, {
          file,
          what: whatWasDone(one),
          restored: true,
          commit,
          author: login,
          pull_request: pullRequest,
        });
    }
  }
  return [...rows.values()];
}

const whatWasDone = ({ before, after }: TreeDifference): Tampering["what"] =>
  before === null ? "unrecorded" : after === null ? "deleted" : "edited";
