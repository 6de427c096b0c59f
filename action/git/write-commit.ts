import { randomUUID } from "node:crypto";
import type { Instant } from "../../model/instant.ts";
import type { Author } from "../github/commit-author.ts";
import type { Texts } from "../../model/texts.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { treesAt } from "./evidence-commits.ts";
import { textOf, type Git, type GitResult } from "./git.ts";

/** A commit to be written. */
export interface Draft {
  parents: readonly string[];
  /** The tree it starts from: its name, or `<first parent>^{tree}`. */
  tree: string;
  /** A folder that it holds as another commit does, in place of the tree's. */
  folder?: { path: string; from: string };
  /** Files it adds or replaces, by path. */
  files: Texts;
  /** Paths it takes away; whoever put them there may have named them as they liked. */
  removed?: readonly string[];
  message: { headline: string; body: string };
  /** GitHub's clock, never the runner's. */
  at: Instant;
  author: Author;
}

const data = (text: string): string[] => [`data ${Buffer.byteLength(text)}\n`, text, "\n"];

/** A path as `git fast-import` reads any, whatever characters it has. */
const quoted = (path: string): string => `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;

/** A folder as another commit has it, or none where that has none. */
async function folderAt(git: Git, { path, from }: { path: string; from: string }): Promise<string> {
  const tree = (await treesAt(git, [from], path)).get(from) ?? null;
  return tree === null ? `D ${quoted(path)}\n` : `M 040000 ${tree} ${quoted(path)}\n`;
}

/** Texts that are in memory at once; a first scan may bring a hundred thousand, each made when it is asked for. */
const AT_ONCE = 500;

/** Lines that add files or replace them: with their texts, or, where those are many, with the names of blobs written before. */
async function filesOf(git: Git, files: Texts): Promise<string[]> {
  const paths = [...files.keys()].sort(byCodePoint);
  const textAt = (path: string) => data(files.get(path) ?? "");
  if (paths.length <= AT_ONCE) return paths.flatMap((path) => [`M 100644 inline ${path}\n`, ...textAt(path)]);
  const lines: string[] = [];
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const part = paths.slice(from, from + AT_ONCE);
    const blobs = part.flatMap((path) => ["blob\nmark :1\n", ...textAt(path), "get-mark :1\n"]);
    const names = textOf(await imported(git, blobs)).split("\n");
    if (names.length !== part.length) throw new Error("git fast-import named other blobs than it was given");
    lines.push(...part.map((path, at) => `M 100644 ${names[at] ?? ""} ${path}\n`));
  }
  return lines;
}

/** The bytes of texts one after the other, each encoded where it is to stand and not before. */
function inOnePiece(texts: readonly string[]): Buffer {
  const bytes = Buffer.allocUnsafeSlow(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  let end = 0;
  for (const text of texts) end += bytes.write(text, end);
  return bytes;
}

/** Gives commands to `git fast-import`. */
async function imported(git: Git, commands: readonly string[]): Promise<GitResult> {
  const input = inOnePiece([...commands, "done\n"]);
  const result = await git(["fast-import", "--quiet", "--done"], { input });
  if (result.exitCode !== 0)
    throw new Error(`git fast-import ended with ${result.exitCode}: ${result.stderr}`);
  return result;
}

/**
 * Writes a commit into the object store and gives its name; the same draft gives the same name.
 * `git fast-import` does it for any number of files, without an index, a working tree, a hook, a filter or a
 * signing key. Paths must be safe names; they are written unquoted.
 */
export async function writeCommit(git: Git, draft: Draft): Promise<string> {
  const folder = draft.folder === undefined ? "" : await folderAt(git, draft.folder);
  // fast-import insists on a branch; this one is gone before anything is written of it.
  const ref = `refs/countersign/draft/${randomUUID()}`;
  const when = `${Date.parse(draft.at) / 1000} +0000`;
  const [from, ...others] = draft.parents;
  if (from === undefined) throw new Error("a draft needs a parent");
  const tree = draft.tree === `${from}^{tree}` ? "" : `M 040000 ${draft.tree} \n`;
  const result = await imported(git, [
    `commit ${ref}\nmark :1\nauthor ${draft.author} ${when}\ncommitter ${draft.author} ${when}\n`,
    ...data(`${draft.message.headline}\n\n${draft.message.body}`),
    `from ${from}\n${others.map((parent) => `merge ${parent}\n`).join("")}${tree}${folder}`,
    ...(await filesOf(git, draft.files)),
    ...[...(draft.removed ?? [])].sort(byCodePoint).map((path) => `D ${quoted(path)}\n`),
    `\nget-mark :1\nreset ${ref}\nfrom ${from.replace(/./g, "0")}\n\n`,
  ]);
  const commit = textOf(result);
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new Error("git fast-import gave no name of a commit");
  return commit;
}
