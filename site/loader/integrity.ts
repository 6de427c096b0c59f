import { isPlaceholder } from "../../model/paths.ts";
import type { Problem } from "../../model/problem.ts";
import type { Revisions } from "../history/revisions.ts";
import type { TreeEntry } from "../history/tree.ts";
import { problemWith } from "./texts.ts";

/** What is wrong with the evidence as a set of files, whatever is written in them. */
export function integrityOf(
  logins: readonly string[],
  entries: ReadonlyMap<string, TreeEntry>,
  past: Revisions,
): Problem[] {
  const isEvidence = (path: string) => path.startsWith("evidence/");
  const present = [...entries.values()].filter(({ path }) => isEvidence(path));
  return [
    ...present
      .filter(
        ({ path }) =>
          path !== "evidence/README.md" && !isPlaceholder(path) && !logins.includes(path.split("/")[1] ?? ""),
      )
      .map(({ path }) =>
        problemWith(path, "is evidence of an organisation that countersign.yml does not name"),
      ),
    // Evidence is never deleted; a file that was is a reason to ask.
    ...[...past].flatMap(([path, [newest]]) =>
      isEvidence(path) && !isPlaceholder(path) && !entries.has(path) && newest?.blob === null
        ? [
            problemWith(
              path,
              `was deleted in commit ${newest.commit.id} by ${newest.commit.author}; evidence is only added to or retired`,
            ),
          ]
        : [],
    ),
    // A file whose bytes no revision left there was changed where the history does not say so.
    ...present
      .filter(({ path, blob }) => !past.get(path)?.some((revision) => revision.blob === blob))
      .map(({ path }) => problemWith(path, "holds bytes that no change in its history left there")),
  ];
}
