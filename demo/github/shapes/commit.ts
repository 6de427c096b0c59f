import type { ServerUrls } from "../http/call.ts";
import type { Commit, Signature } from "../git/objects.ts";
import { commitEmail, timestamp, type Repository, type World } from "../world.ts";
import { nodeId } from "./node-id.ts";
import { repositoryUrl } from "./repository.ts";
import { simpleUser } from "./user.ts";

/** GitHub's `commit`, without files. */
export function commitShape(
  urls: ServerUrls,
  world: World,
  repository: Repository,
  sha: string,
  commit: Commit,
): Record<string, unknown> {
  const url = repositoryUrl(urls, repository);
  const web = `${urls.web}/${repository.owner.login}/${repository.name}`;
  return {
    sha,
    node_id: nodeId("Commit", sha),
    url: `${url}/commits/${sha}`,
    html_url: `${web}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: signatureShape(commit.author),
      committer: signatureShape(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      verification: {
        verified: false,
        reason: "unsigned",
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    author: account(urls, world, commit.author),
    committer: account(urls, world, commit.committer),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${web}/commit/${parent}`,
    })),
  };
}

function signatureShape(signature: Signature): Record<string, string> {
  return { name: signature.name, email: signature.email, date: timestamp(signature.date) };
}

// GitHub knows the person behind a commit by the address alone.
function account(urls: ServerUrls, world: World, signature: Signature): Record<string, unknown> | null {
  const user = world.users.find((candidate) => commitEmail(candidate) === signature.email);
  return user === undefined ? null : simpleUser(urls, user);
}
