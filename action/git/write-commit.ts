import { randomUUID } from "node:crypto";
import type { Instant } from "../../model/instant.ts";
import type { Author } from "../github/commit-author.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { treesAt } from "./evidence-commits.ts";
import { textOf, type Git } from "./git.ts";

/** A commit to be written. */
export interface Draft {
  parents: readonly string[];
  /** The tree it starts from: its name, or `<first parent>^{tree}`. */
  tree: string;
  /** A folder that it holds as another commit does, in place of the tree's. */
  folder?: { path: string; from: string };
  /** Files it adds or replaces, by path. */
  files: ReadonlyMap<string, string>;
  /** Paths it takes away; whoever put them there may have named them as they liked. */
  removed?: readonly string[];
  message: { headline: string; body: string };
  /** GitHub's clock, never the runner's. */
  at: Instant;
  author: Author;
}

const data = (text: string): Buffer[] => {
  const bytes = Buffer.from(text);
  return [Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")];
};

/** A path as `git fast-import` reads any, whatever characters it has. */
const quoted = (path: string): string => `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;

/** A folder as another commit has it, or none where that has none. */
async function folderAt(git: Git, { path, from }: { path: string; from: string }): Promise<string> {
  const tree = (await treesAt(git, [from], path)).get(from) ?? null;
  return tree === null ? `D ${quoted(path)}\n` : `M 040000 ${tree} ${quoted(path)}\n`;
}

/**
 * Writes a commit into the object store and gives its name; the same draft gives the same name.
 * One `git fast-import` does it for any number of files, without an index, a working tree, a hook, a filter or a
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
  const input = Buffer.concat([
    Buffer.from(
      `commit ${ref}\nmark :1\nauthor ${draft.author} ${when}\ncommitter ${draft.author} ${when}\n`,
    ),
    ...data(`${draft.message.headline}\n\n${draft.message.body}`),
    Buffer.from(`from ${from}\n${others.map((parent) => `merge ${parent}\n`).join("")}${tree}${folder}`),
    ...[...draft.files]
      .sort(([a], [b]) => byCodePoint(a, b))
      .flatMap(([path, text]) => [Buffer.from(`M 100644 inline ${path}\n`), ...data(text)]),
    ...[...(draft.removed ?? [])].sort(byCodePoint).map((path) => Buffer.from(`D ${quoted(path)}\n`)),
    Buffer.from(`\nget-mark :1\nreset ${ref}\nfrom ${from.replace(/./g, "0")}\n\n`),
  ]);
  const result = await git(["fast-import", "--quiet", "--done"], {
    input: Buffer.concat([input, Buffer.from("done\n")]),
  });
  const commit = textOf(result);
  if (result.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(commit))
    throw new Error(`git fast-import ended with ${result.exitCode}: ${result.stderr}`);
  return commit;
}
