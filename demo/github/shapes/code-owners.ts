import { readBlob, readPath } from "../git/read.ts";
import type { GitStore } from "../git/store.ts";
import type { Repository } from "../world.ts";

/** What GitHub finds wrong in one line of a CODEOWNERS file. */
export interface CodeOwnersError {
  line: number;
  column: number;
  kind: string;
  source: string;
  suggestion: string | null;
  message: string;
  path: string;
}

/** Where GitHub looks, in this order: the first there is counts. */
const PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/**
 * What is wrong in the CODEOWNERS file at a revision; null when there is none.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export async function codeOwnersErrors(
  git: GitStore,
  repository: Repository,
  revision: string,
): Promise<CodeOwnersError[] | null> {
  const commit = await git.resolve(repository, revision);
  if (commit === null) return null;
  for (const path of PATHS) {
    const entry = await readPath(git, repository, commit, path);
    if (entry === null || entry.type === "tree") continue;
    const text = (await readBlob(git, repository, entry.sha))?.toString("utf8") ?? "";
    return text.split("\n").flatMap((line, at) => errorsOf(line, at + 1, path));
  }
  return null;
}

function errorsOf(source: string, line: number, path: string): CodeOwnersError[] {
  const [pattern = "", ...owners] = source.replace(/#.*/, "").trim().split(/\s+/);
  if (pattern === "") return [];
  const error = (kind: string, column: number): CodeOwnersError => ({
    line,
    column,
    kind,
    source,
    suggestion: null,
    message: `${kind} on line ${line}:\n\n  ${source}\n  ${" ".repeat(column - 1)}^`,
    path,
  });
  if (/^!|\[/.test(pattern)) return [error("Invalid pattern", 1)];
  return owners
    .filter((owner) => !/^@[\w-]+(?:\/[\w.-]+)?$|^[^@\s]+@[^@\s]+$/.test(owner))
    .map((owner) => error("Invalid owner", source.indexOf(owner) + 1));
}
