import { evidenceFolder } from "../../../model/paths.ts";
import { filesInTree } from "../../git/files-in-tree.ts";
import type { Git } from "../../git/git.ts";
import type { Named } from "../../conclude/together.ts";
import { digestOfPage } from "../pages/is-printed.ts";
import { namesSubjects, type OfNames, pageByNames } from "../pages/of-names.ts";
import { statedAt } from "../stated-at.ts";
import { firstBrought } from "./brought.ts";
import { documentKey, type AuditDocument, type History, type PageState } from "./history.ts";
import type { Blobs } from "./read-blobs.ts";

type Read = Pick<History, "organization" | "commits" | "documents" | "byName">;

/**
 * How the pages compare that take names besides their records: with what is printed by the names of the commit that the
 * document cites. A review is printed anew whenever somebody decides, so that for it the names count, too, that stood
 * where it was brought.
 */
export async function readPages(
  git: Git,
  history: Read,
  { bodies, sighted }: Pick<Blobs, "bodies" | "sighted">,
): Promise<Map<string, PageState>> {
  const stated = statedAt(git);
  const subjectsAt = async (commit: string): Promise<Named["subjects"]> => {
    const files = await filesInTree(git, commit, [evidenceFolder(history.organization)]);
    return new Map(
      files.flatMap(({ path, object }) => {
        const one = sighted.get(documentKey(path, object));
        return one === undefined ? [] : [[path, one]];
      }),
    );
  };
  const compared = async (
    document: OfNames,
    body: string | undefined,
    commits: readonly string[],
  ): Promise<PageState> => {
    let state: PageState = "names-not-read";
    for (const commit of commits) {
      const governance = await stated(commit);
      if (governance === null) continue;
      const subjects = namesSubjects(document) ? await subjectsAt(commit) : NO_SUBJECTS;
      const page = pageByNames(document, { governance, subjects });
      if (page === null) continue;
      if (digestOfPage(page) === body) return "as-printed";
      state = "otherwise";
    }
    return state;
  };
  const pages = new Map<string, PageState>();
  for (const [key, commit] of firstBrought(history)) {
    const document = history.documents.get(key);
    if (document === undefined || !takesNames(document)) continue;
    const cited =
      document.kind === "review"
        ? [commit.commit, ...commit.parents, document.data.population.commit]
        : [document.data.commit];
    const known = cited.filter((one) => history.byName.has(one));
    pages.set(key, await compared(document, bodies.get(key), known));
  }
  return pages;
}

const NO_SUBJECTS: Named["subjects"] = new Map();

const takesNames = (document: AuditDocument): document is OfNames =>
  document.kind === "review" ||
  document.kind === "conclusion" ||
  document.kind === "addition" ||
  document.kind === "certification";
