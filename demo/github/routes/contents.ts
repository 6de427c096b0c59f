import { readBlob, readPath, readTree, type TreePath } from "../git/read.ts";
import { failure, notFound, ok, type Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { repositoryUrl } from "../shapes/repository.ts";
import type { Repository } from "../world.ts";
import type { Route } from "./route.ts";

/** Files and folders by path. */
export const contentRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/contents/{path}",
    scope: "repository",
    permission: "contents=read",
    handler: getContents,
  },
];

// Larger files come without content. https://docs.github.com/en/rest/repos/contents#get-repository-content
const largest = 1_000_000;

async function getContents(call: Call, repository: Repository): Promise<Answer> {
  const ref = call.query.get("ref") ?? "HEAD";
  const commit = await call.git.resolve(repository, ref);
  if (commit === null) {
    return call.query.has("ref")
      ? failure(404, `No commit found for the ref ${ref}`)
      : failure(404, "This repository is empty.");
  }
  const entry = await readPath(call.git, repository, commit, param(call, "path"));
  if (entry === null) return notFound();
  const shownRef = call.query.get("ref") ?? repository.default_branch;
  if (entry.type === "tree") {
    const entries = (await readTree(call.git, repository, entry.sha, false)) ?? [];
    const prefix = entry.path === "" ? "" : `${entry.path}/`;
    return ok(
      entries.map((one) => entryShape(call, repository, { ...one, path: prefix + one.path }, shownRef)),
    );
  }
  const content = await readBlob(call.git, repository, entry.sha);
  if (content === null) return notFound();
  const short = content.length <= largest;
  return ok({
    ...entryShape(call, repository, { ...entry, size: content.length }, shownRef),
    content: short ? wrapped(content.toString("base64")) : "",
    encoding: short ? "base64" : "none",
  });
}

/** Base64 as GitHub breaks it: sixty characters to a line. */
export function wrapped(base64: string): string {
  return base64.replace(/(.{60})/g, "$1\n") + (base64.length % 60 === 0 ? "" : "\n");
}

function entryShape(
  call: Call,
  repository: Repository,
  entry: TreePath,
  ref: string,
): Record<string, unknown> {
  const path = entry.path.split("/").map(encodeURIComponent).join("/");
  const url = `${repositoryUrl(call.urls, repository)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const folder = entry.type === "tree";
  const gitUrl = `${repositoryUrl(call.urls, repository)}/git/${folder ? "trees" : "blobs"}/${entry.sha}`;
  const web = `${call.urls.web}/${repository.owner.login}/${repository.name}`;
  const htmlUrl = `${web}/${folder ? "tree" : "blob"}/${ref}/${path}`;
  return {
    name: entry.name,
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    html_url: htmlUrl,
    git_url: gitUrl,
    download_url: folder ? null : `${web}/raw/${ref}/${path}`,
    type: folder ? "dir" : entry.mode === "120000" ? "symlink" : "file",
    _links: { self: url, git: gitUrl, html: htmlUrl },
  };
}
