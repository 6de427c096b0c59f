import { z } from "zod";
import { editTree, type FileEdit } from "../git/edit-tree.ts";
import { decodeTree, type TreeEntry } from "../git/objects.ts";
import { readTree } from "../git/read.ts";
import { writeObject } from "../git/write.ts";
import { created, failure, type Answer } from "../http/answer.ts";
import { readBody, type Call } from "../http/call.ts";
import { repositoryUrl } from "../shapes/repository.ts";
import type { Repository } from "../world.ts";
import type { Route } from "./route.ts";

/** Blobs and trees, made without a branch. */
export const gitTreeRoutes: Route[] = [
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/git/blobs",
    scope: "repository",
    permission: "contents=write",
    handler: createBlob,
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/git/trees",
    scope: "repository",
    permission: "contents=write",
    handler: createTree,
  },
];

const empty = (): Answer => failure(409, "Git Repository is empty.");
const isEmpty = async (call: Call, repository: Repository): Promise<boolean> =>
  (await call.git.resolve(repository, "HEAD")) === null;

const blobRequest = z.object({ content: z.string(), encoding: z.enum(["utf-8", "base64"]).default("utf-8") });

// https://docs.github.com/en/rest/git/blobs#create-a-blob
async function createBlob(call: Call, repository: Repository): Promise<Answer> {
  const read = readBody(call, "Blob", blobRequest);
  if ("refused" in read) return read.refused;
  if (await isEmpty(call, repository)) return empty();
  const content = Buffer.from(read.body.content, read.body.encoding === "base64" ? "base64" : "utf8");
  const sha = await writeObject(call.git, repository, { type: "blob", content });
  const url = `${repositoryUrl(call.urls, repository)}/git/blobs/${sha}`;
  return created({ sha, url }, { Location: url });
}

const treeRequest = z.object({
  base_tree: z.string().optional(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.enum(["100644", "100755", "040000", "160000", "120000"]),
      type: z.enum(["blob", "tree", "commit"]).optional(),
      sha: z.string().nullish(),
      content: z.string().optional(),
    }),
  ),
});

/**
 * A tree is another with entries written, replaced and, where `sha` is null, removed.
 * https://docs.github.com/en/rest/git/trees#create-a-tree
 */
async function createTree(call: Call, repository: Repository): Promise<Answer> {
  const read = readBody(call, "Tree", treeRequest);
  if ("refused" in read) return read.refused;
  if (await isEmpty(call, repository)) return empty();
  const { base_tree: given, tree } = read.body;
  const base = given === undefined ? null : await treeAt(call, repository, given);
  if (given !== undefined && base === null) return failure(422, `base_tree ${given} is not a valid tree`);
  const removes = tree.some(({ sha, content }) => sha === null && content === undefined);
  const held = base === null || !removes ? [] : ((await readTree(call.git, repository, base, true)) ?? []);
  const edits: FileEdit[] = [];
  for (const { path, mode, sha, content } of tree) {
    if (path === "" || path.split("/").some((step) => ["", ".", "..", ".git"].includes(step)))
      return failure(422, "tree.path contains a malformed path component");
    if (sha === null && content === undefined) {
      if (!held.some((entry) => entry.path === path)) return failure(422, "GitRPC::BadObjectState");
      edits.push({ path, content: null });
    } else if (content !== undefined) edits.push({ path, content: Buffer.from(content), mode });
    else if (sha === undefined || (await call.git.objects(repository, [sha ?? ""])).size === 0)
      return failure(422, `tree.sha ${sha} is not a valid blob`);
    else edits.push({ path, object: sha ?? "", mode });
  }
  const made = await editTree(call.git, repository, base, edits);
  const entries = decodeTree(
    (await call.git.objects(repository, [made])).get(made)?.content ?? Buffer.alloc(0),
  );
  const url = `${repositoryUrl(call.urls, repository)}/git`;
  return created(
    {
      sha: made,
      url: `${url}/trees/${made}`,
      tree: entries.map((entry) => entryShape(url, entry)),
      truncated: false,
    },
    { Location: `${url}/trees/${made}` },
  );
}

const entryShape = (url: string, { name, mode, type, sha }: TreeEntry): Record<string, unknown> => ({
  path: name,
  mode,
  type,
  sha,
  ...(type === "commit" ? {} : { url: `${url}/${type}s/${sha}` }),
});

/** The tree that an id stands for; a commit stands for its own. */
async function treeAt(call: Call, repository: Repository, sha: string): Promise<string | null> {
  const object = (await call.git.objects(repository, [sha])).get(sha);
  if (object?.type === "tree") return sha;
  if (object?.type !== "commit") return null;
  return /^tree ([0-9a-f]+)$/m.exec(object.content.toString("utf8"))?.[1] ?? null;
}
