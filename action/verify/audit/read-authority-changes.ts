import { CONFIGURATION_FILE, CONTROLS_FOLDER } from "../../../model/paths.ts";
import { sameData } from "../../../model/same-data.ts";
import { treesAt } from "../../git/evidence-commits.ts";
import type { Git } from "../../git/git.ts";
import { objectBytes, objectInfo } from "../../git/objects.ts";
import { changesBetween, nameOfPair } from "../../git/tree-pairs.ts";
import { whoMayBy } from "./who-may.ts";
import type { AuthorityChange, HistoryCommit } from "./history.ts";

type OnBase = Pick<HistoryCommit, "commit" | "parents">;

/** A file that one commit changed, and the blobs of it. */
interface Change {
  commit: string;
  file: string;
  before: string | null;
  after: string | null;
}

/**
 * Every change of who may do what along the first parents of a commit, the newest first: what base had, and from when.
 * Whether it came by a pull request or was pushed is not in git, so that a sign-off has to say it.
 */
export async function readAuthorityChanges(
  git: Git,
  byName: ReadonlyMap<string, OnBase>,
  head: string,
): Promise<AuthorityChange[]> {
  const line: OnBase[] = [];
  for (let at = byName.get(head); at !== undefined; at = byName.get(at.parents[0] ?? "")) line.push(at);
  const below = await changesBelow(git, line);
  const ofConfiguration = await configurationChanges(git, line);
  const changes = line
    .flatMap(({ commit }) => [...(ofConfiguration.get(commit) ?? []), ...(below.get(commit) ?? [])])
    // Of other files any blob says the same, which is nothing.
    .filter(({ file }) => whoMayBy(file, "", "") !== null);
  const blobs = await objectBytes(
    git,
    changes.flatMap(({ before, after }) => [before, after].flatMap((blob) => blob ?? [])),
  );
  const saysOf = (file: string, blob: string | null) =>
    whoMayBy(file, blob, blobs.get(blob ?? "")?.bytes.toString() ?? "");
  return changes.flatMap(({ commit, file, before, after }): AuthorityChange[] => {
    const [was, is] = [saysOf(file, before), saysOf(file, after)];
    if (!sameData(was?.roster ?? null, is?.roster ?? null)) return [{ commit, file, what: "roster" }];
    return sameData(was?.roles ?? null, is?.roles ?? null) ? [] : [{ commit, file, what: "roles" }];
  });
}

async function changesBelow(git: Git, line: readonly OnBase[]): Promise<Map<string, Change[]>> {
  const trees = await treesAt(
    git,
    line.map(({ commit }) => commit),
    CONTROLS_FOLDER,
  );
  const pairOf = ({ commit, parents: [first = ""] }: OnBase) => ({
    before: trees.get(first) ?? null,
    after: trees.get(commit) ?? null,
  });
  const found = await changesBetween(git, line.map(pairOf));
  return new Map(
    line.map((one) => [
      one.commit,
      (found.get(nameOfPair(pairOf(one))) ?? []).map(({ path, before, after }) => ({
        commit: one.commit,
        file: `${CONTROLS_FOLDER}/${path}`,
        before,
        after,
      })),
    ]),
  );
}

/** The one file that says it outside the folder. */
async function configurationChanges(git: Git, line: readonly OnBase[]): Promise<Map<string, Change[]>> {
  const nameOf = (commit: string) => `${commit}:${CONFIGURATION_FILE}`;
  const found = await objectInfo(
    git,
    line.map(({ commit }) => nameOf(commit)),
  );
  const blobAt = (commit: string) => {
    const info = found.get(nameOf(commit));
    return info?.type === "blob" ? info.object : null;
  };
  return new Map(
    line.map(({ commit, parents: [first = ""] }) => {
      const [before, after] = [blobAt(first), blobAt(commit)];
      return [commit, before === after ? [] : [{ commit, file: CONFIGURATION_FILE, before, after }]];
    }),
  );
}
