import { readBlob, readCommit, readPath, readTree, type TreePath } from "../git/read.ts";
import type { Call } from "../http/call.ts";
import { verificationOf } from "../shapes/commit.ts";
import { changeFieldsOf } from "./commit-changes.ts";
import { connection, type PageArguments } from "./connection.ts";
import { nodeId } from "../shapes/node-id.ts";
import { commitEmail, timestamp, type Repository } from "../world.ts";

/** A call without a route, as GraphQL has it. */
export type Session = Omit<Call, "params">;

type Shape = Record<string, unknown>;

// GitHub cuts `text` of large blobs; the limit is not documented, 512 kB is what it does.
const longestText = 512 * 1024;

/** What `<revision>:<path>`, a branch or an object id stands for; null when there is no such thing. */
export async function objectByExpression(
  session: Session,
  repository: Repository,
  expression: string,
): Promise<Shape | null> {
  const colon = expression.indexOf(":");
  const revision = colon === -1 ? expression : expression.slice(0, colon);
  const commit = await session.git.resolve(repository, revision);
  if (commit === null) return colon === -1 ? objectById(session, repository, revision) : null;
  if (colon === -1) return commitObject(session, repository, commit);
  const entry = await readPath(session.git, repository, commit, expression.slice(colon + 1));
  return entry === null ? null : entryObject(session, repository, entry);
}

async function objectById(session: Session, repository: Repository, sha: string): Promise<Shape | null> {
  const object = (await session.git.objects(repository, [sha])).get(sha);
  if (object?.type === "blob") return blobObject(session, repository, sha);
  return object?.type === "tree" ? treeObject(session, repository, sha, "") : null;
}

function entryObject(session: Session, repository: Repository, entry: TreePath): Shape | Promise<Shape> {
  if (entry.type === "tree") return treeObject(session, repository, entry.sha, entry.path);
  return blobObject(session, repository, entry.sha);
}

/** A `Commit`. */
export async function commitObject(session: Session, repository: Repository, sha: string): Promise<Shape> {
  const commit = await readCommit(session.git, repository, sha);
  if (commit === null) throw new Error(`Commit ${sha} was resolved but cannot be read.`);
  return {
    __typename: "Commit",
    ...base("Commit", sha),
    url: `${session.urls.web}/${repository.owner.login}/${repository.name}/commit/${sha}`,
    message: commit.message,
    messageHeadline: commit.message.split("\n")[0],
    authoredDate: timestamp(commit.author.date),
    committedDate: timestamp(commit.committer.date),
    author: {
      name: commit.author.name,
      email: commit.author.email,
      date: timestamp(commit.author.date),
      user: userOf(session, commit.author.email),
    },
    committer: { name: commit.committer.name, email: commit.committer.email },
    tree: () => treeObject(session, repository, commit.tree, ""),
    signature: signatureObject(commit),
    parents: (page: PageArguments) =>
      connection("parents", commit.parents, page, (oid) => base("Commit", oid)),
    ...changeFieldsOf(session, repository, sha, (oid) => commitObject(session, repository, oid)),
  };
}

/** The account that an address belongs to; null for one that no account has. */
function userOf({ world }: Session, email: string): Shape | null {
  const user = world.users.find((one) => commitEmail(one) === email);
  return user === undefined
    ? null
    : { __typename: "User", id: nodeId(user.type, user.id), databaseId: user.id, login: user.login };
}

/** A `GitSignature`, null for a commit without one. */
function signatureObject(commit: NonNullable<Awaited<ReturnType<typeof readCommit>>>): Shape | null {
  const { verified, reason, signature, payload, verified_at: verifiedAt } = verificationOf(commit);
  if (signature === null) return null;
  return {
    __typename: "GpgSignature",
    isValid: verified,
    state: reason.toUpperCase(),
    wasSignedByGitHub: verified,
    email: commit.committer.email,
    signature,
    payload,
    verifiedAt,
  };
}

function treeObject(session: Session, repository: Repository, sha: string, folder: string): Shape {
  return {
    __typename: "Tree",
    ...base("Tree", sha),
    entries: async () => {
      const entries = (await readTree(session.git, repository, sha, false)) ?? [];
      return entries.map((entry) => entryShape(session, repository, folder, entry));
    },
  };
}

function entryShape(session: Session, repository: Repository, folder: string, entry: TreePath): Shape {
  const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
  return {
    name: entry.name,
    path,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.sha,
    size: entry.size ?? 0,
    object: () => (entry.type === "commit" ? null : entryObject(session, repository, { ...entry, path })),
  };
}

async function blobObject(session: Session, repository: Repository, sha: string): Promise<Shape> {
  const content = (await readBlob(session.git, repository, sha)) ?? Buffer.alloc(0);
  const isBinary = content.subarray(0, 8000).includes(0);
  const isTruncated = content.length > longestText;
  const text = isBinary ? null : content.subarray(0, longestText).toString("utf8");
  return { __typename: "Blob", ...base("Blob", sha), byteSize: content.length, isBinary, isTruncated, text };
}

function base(kind: string, sha: string): Shape {
  return { id: nodeId(kind, sha), oid: sha, abbreviatedOid: sha.slice(0, 7) };
}
