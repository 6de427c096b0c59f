import { readBlob, readCommit, readTree } from "../git/read.ts";
import { failure, notFound, ok, type Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { nodeId } from "../shapes/node-id.ts";
import { repositoryUrl } from "../shapes/repository.ts";
import type { Repository } from "../world.ts";
import { wrapped } from "./contents.ts";
import type { Route } from "./route.ts";

/** Trees and blobs by id. */
export const gitObjectRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/git/trees/{tree_sha}",
    scope: "repository",
    permission: "contents=read",
    handler: getTree,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/git/blobs/{file_sha}",
    scope: "repository",
    permission: "contents=read",
    handler: getBlob,
  },
];

async function getTree(call: Call, repository: Repository): Promise<Answer> {
  if ((await call.git.resolve(repository, "HEAD")) === null) return failure(409, "Git Repository is empty.");
  const asked = param(call, "tree_sha");
  const sha = (await call.git.resolve(repository, asked)) ?? asked;
  // Any value asks for recursion, "false" included.
  // https://docs.github.com/en/rest/git/trees#get-a-tree
  const entries = await readTree(call.git, repository, sha, call.query.has("recursive"));
  if (entries === null) return notFound();
  const url = `${repositoryUrl(call.urls, repository)}/git`;
  const treeSha = (await readCommit(call.git, repository, sha))?.tree ?? sha;
  return ok({
    sha: treeSha,
    url: `${url}/trees/${treeSha}`,
    tree: entries.map(({ path, mode, type, sha: id, size }) => ({
      path,
      mode,
      type,
      sha: id,
      ...(size === undefined ? {} : { size }),
      ...(type === "commit" ? {} : { url: `${url}/${type}s/${id}` }),
    })),
    truncated: false,
  });
}

async function getBlob(call: Call, repository: Repository): Promise<Answer> {
  const sha = param(call, "file_sha");
  const content = await readBlob(call.git, repository, sha);
  if (content === null) return notFound();
  return ok({
    sha,
    node_id: nodeId("Blob", sha),
    size: content.length,
    url: `${repositoryUrl(call.urls, repository)}/git/blobs/${sha}`,
    content: wrapped(content.toString("base64")),
    encoding: "base64",
  });
}
