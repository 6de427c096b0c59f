import { readDocument } from "../../../model/document.ts";
import { Entity } from "../../../model/entity.ts";
import { documentKind, ENTITIES_FOLDER } from "../../../model/paths.ts";
import { sameData } from "../../../model/same-data.ts";
import { treesAt } from "../../git/evidence-commits.ts";
import type { Git } from "../../git/git.ts";
import { objectBytes } from "../../git/objects.ts";
import { changesBetween, nameOfPair } from "../../git/tree-pairs.ts";
import type { HistoryCommit, RosterChange } from "./history.ts";

/**
 * Every change of a roster along the first parents of a commit, the newest first: what base had, and from when. Whether
 * it came by a pull request or was pushed is not in git, so that a sign-off has to say it.
 */
export async function readRosterChanges(
  git: Git,
  byName: ReadonlyMap<string, Pick<HistoryCommit, "commit" | "parents">>,
  head: string,
): Promise<RosterChange[]> {
  const line: Pick<HistoryCommit, "commit" | "parents">[] = [];
  for (let at = byName.get(head); at !== undefined; at = byName.get(at.parents[0] ?? "")) line.push(at);
  const trees = await treesAt(
    git,
    line.map(({ commit }) => commit),
    ENTITIES_FOLDER,
  );
  const pairOf = ({ commit, parents: [first = ""] }: (typeof line)[number]) => ({
    before: trees.get(first) ?? null,
    after: trees.get(commit) ?? null,
  });
  const found = await changesBetween(git, line.map(pairOf));
  const changes = line.flatMap((one) =>
    (found.get(nameOfPair(pairOf(one))) ?? []).map(({ path, before, after }) => ({
      commit: one.commit,
      file: `${ENTITIES_FOLDER}/${path}`,
      before,
      after,
    })),
  );
  const blobs = await objectBytes(
    git,
    changes.flatMap(({ before, after }) => [before, after].flatMap((blob) => blob ?? [])),
  );
  /** What cannot be read may be any roster. */
  const rosterOf = (file: string, blob: string | null): unknown => {
    const reading = readDocument(Entity, file, blobs.get(blob ?? "")?.bytes.toString() ?? "");
    return reading.ok ? reading.data.roster : blob;
  };
  return changes.flatMap(({ commit, file, before, after }) =>
    documentKind(file) === "entity" && !sameData(rosterOf(file, before), rosterOf(file, after))
      ? [{ commit, file }]
      : [],
  );
}
