import type { ServerUrls } from "../http/call.ts";
import type { Commit, Signature, Signed } from "../git/objects.ts";
import { isGitHubs } from "../git/signing.ts";
import { commitEmail, timestamp, type Repository, type User, type World } from "../world.ts";
import { nodeId } from "./node-id.ts";
import { repositoryUrl } from "./repository.ts";
import { simpleUser } from "./user.ts";

/** The account behind what GitHub commits itself. */
const WEB_FLOW: User = {
  id: 19_864_447,
  login: "web-flow",
  name: "GitHub Web Flow",
  email: null,
  type: "User",
  created_at: "2016-06-10T02:18:00Z",
};
const WEB_FLOW_EMAIL = "noreply@github.com";

/** GitHub's `git-commit`: the object alone. */
export function gitCommitShape(
  urls: ServerUrls,
  repository: Repository,
  sha: string,
  commit: Commit & { signed: Signed | null },
): Record<string, unknown> {
  const url = `${repositoryUrl(urls, repository)}/git`;
  const web = `${urls.web}/${repository.owner.login}/${repository.name}/commit`;
  return {
    sha,
    node_id: nodeId("Commit", sha),
    url: `${url}/commits/${sha}`,
    html_url: `${web}/${sha}`,
    author: signatureShape(commit.author),
    committer: signatureShape(commit.committer),
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${web}/${parent}`,
    })),
    verification: verificationOf(commit),
  };
}

/** GitHub's `commit`, without files. */
export function commitShape(
  urls: ServerUrls,
  world: World,
  repository: Repository,
  sha: string,
  commit: Commit & { signed: Signed | null },
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
      verification: verificationOf(commit),
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

/**
 * GitHub's `verification`. Accounts here have no keys of their own, so every signature but GitHub's is by a key that
 * nobody has registered.
 * https://docs.github.com/en/rest/git/commits#get-a-commit-object
 */
export function verificationOf({ signed, committer }: Pick<Commit, "committer"> & { signed: Signed | null }) {
  if (signed === null)
    return { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };
  const isPgp = signed.signature.startsWith("-----BEGIN PGP SIGNATURE-----");
  const verified = isPgp && isGitHubs(signed);
  return {
    verified,
    reason: verified ? "valid" : isPgp ? "unknown_key" : "unknown_signature_type",
    ...signed,
    verified_at: verified ? timestamp(committer.date) : null,
  };
}

function signatureShape(signature: Signature): Record<string, string> {
  return { name: signature.name, email: signature.email, date: timestamp(signature.date) };
}

// GitHub knows the person behind a commit by the address alone.
function account(urls: ServerUrls, world: World, signature: Signature): Record<string, unknown> | null {
  if (signature.email === WEB_FLOW_EMAIL) return simpleUser(urls, WEB_FLOW);
  const user = world.users.find((candidate) => commitEmail(candidate) === signature.email);
  return user === undefined ? null : simpleUser(urls, user);
}
