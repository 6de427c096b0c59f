import { readDocument } from "../../../model/document.ts";
import { LastUsed } from "../../../model/last-used.ts";
import { lastUsedFile } from "../../../model/paths.ts";
import type { Git } from "../../git/git.ts";
import { objectBytes } from "../../git/objects.ts";
import { broughtDocuments } from "./brought.ts";
import type { AuditDocument, HistoryCommit, LastUses } from "./history.ts";

/**
 * The last uses that each commit holds which brought a review of which something was seen done, or at which the
 * population of one was frozen: what reviews say of them follows from these. A file that is not there, or cannot be read, tells of no use.
 */
export async function readLastUses(
  git: Git,
  organization: string,
  commits: readonly HistoryCommit[],
  documents: ReadonlyMap<string, AuditDocument>,
): Promise<ReadonlyMap<string, LastUses>> {
  const path = lastUsedFile(organization);
  const named = new Map(
    commits
      .filter((commit) =>
        broughtDocuments({ documents }, commit, "review").some(({ document }) =>
          document.data.lines.some(({ remediation }) => (remediation?.done ?? null) !== null),
        ),
      )
      .map(({ commit }) => [commit, `${commit}:${path}`] as const),
  );
  // What a review shows of an identity is what was recorded where its population was frozen.
  for (const document of documents.values())
    if (document.kind === "review") {
      const { commit } = document.data.population;
      named.set(commit, `${commit}:${path}`);
    }
  const found = await objectBytes(git, [...named.values()]);
  return new Map(
    [...named].map(([commit, name]) => {
      const object = found.get(name) ?? null;
      const reading = object?.type === "blob" ? readDocument(LastUsed, path, object.bytes.toString()) : null;
      return [commit, reading?.ok === true ? reading.data.uses : {}];
    }),
  );
}
