import { editTree, type FileEdit } from "../git/edit-tree.ts";
import { readCommit, readPath } from "../git/read.ts";
import { moveRef, writeSignedCommit } from "../git/write.ts";
import { repositoryDenial, seesRepository } from "../http/permissions.ts";
import { serverSignature, signatureOf } from "../pull-requests/merge.ts";
import { refreshPulls } from "../pull-requests/refresh.ts";
import { findRepository, timestamp, type Repository } from "../world.ts";
import { commitObject, type Session } from "./git-objects.ts";
import { refusal, throwDenial } from "./refusal.ts";
import { branchRef } from "./repository.ts";

/** The `input` of the mutation, as the schema has already checked it. */
export interface CommitInput {
  clientMutationId?: string | null;
  branch: { repositoryNameWithOwner?: string | null; branchName?: string | null };
  message: { headline: string; body?: string | null };
  expectedHeadOid: string;
  fileChanges?: {
    additions?: { path: string; contents: string }[] | null;
    deletions?: { path: string }[] | null;
  } | null;
}

/** Commits file changes to a branch that must still stand at `expectedHeadOid`. */
export async function createCommitOnBranch(
  session: Session,
  input: CommitInput,
): Promise<Record<string, unknown>> {
  const repository = findTarget(session, input.branch.repositoryNameWithOwner ?? "");
  throwDenial(repositoryDenial(session.caller, repository, "contents=write"));
  if (repository.archived) throw refusal("UNPROCESSABLE", "Repository was archived so is read-only.");
  const branch = input.branch.branchName ?? "";
  const ref = `refs/heads/${branch.replace(/^refs\/heads\//, "")}`;
  const rule = repository.protections.find((one) => `refs/heads/${one.branch}` === ref);
  if ((rule?.required_approving_review_count ?? 0) > 0) {
    throw refusal("UNPROCESSABLE", "Changes must be made through a pull request.");
  }
  const head = await session.git.resolve(repository, ref);
  if (head === null) throw refusal("NOT_FOUND", `The branch '${branch}' was not found.`);
  if (head !== input.expectedHeadOid) throw stale(input.expectedHeadOid);
  const edits = await readEdits(session, repository, head, input.fileChanges ?? {});
  if (session.caller.kind !== "credential")
    throw refusal("FORBIDDEN", "Resource not accessible by integration");
  const { actor } = session.caller.credential;
  const tree = (await readCommit(session.git, repository, head))?.tree ?? null;
  const sha = await writeSignedCommit(session.git, repository, {
    tree: await editTree(session.git, repository, tree, edits),
    parents: [head],
    author: signatureOf(actor, session.world.now),
    committer: serverSignature(session.world.now),
    message: [input.message.headline, input.message.body ?? ""].filter((part) => part !== "").join("\n\n"),
  });
  if (!(await moveRef(session.git, repository, ref, sha, head))) throw stale(input.expectedHeadOid);
  repository.pushed_at = timestamp(session.world.now);
  await refreshPulls(session.world, session.git, repository, { actor });
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: () => commitObject(session, repository, sha),
    ref: () => branchRef(session, repository, ref),
  };
}

function stale(expected: string): Error {
  const fact = `Expected branch to point to "${expected}" but it did not.`;
  return refusal("STALE_DATA", `${fact} Pull and try again.`);
}

function findTarget(session: Session, nameWithOwner: string): Repository {
  const [owner = "", name = ""] = nameWithOwner.split("/");
  const repository = findRepository(session.world, owner, name)?.repository;
  if (repository === undefined || !seesRepository(session.caller, repository)) {
    throw refusal("NOT_FOUND", `Could not resolve to a Repository with the name '${nameWithOwner}'.`);
  }
  return repository;
}

async function readEdits(
  session: Session,
  repository: Repository,
  head: string,
  changes: NonNullable<CommitInput["fileChanges"]>,
): Promise<FileEdit[]> {
  const edits: FileEdit[] = [];
  for (const { path } of changes.deletions ?? []) {
    if ((await readPath(session.git, repository, head, path)) === null) {
      const fact = "A path was requested for deletion which does not exist as of commit oid";
      throw refusal("UNPROCESSABLE", `${fact} \`${head}\`: ${path}`);
    }
    edits.push({ path, content: null });
  }
  for (const { path, contents } of changes.additions ?? []) {
    if (
      path === "" ||
      path.startsWith("/") ||
      path.split("/").some((step) => ["", ".", "..", ".git"].includes(step))
    ) {
      throw refusal("UNPROCESSABLE", `A path was requested for addition which is invalid: ${path}`);
    }
    edits.push({ path, content: Buffer.from(contents, "base64") });
  }
  return edits;
}
