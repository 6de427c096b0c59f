import { z } from "zod";
import type { Commit, Signature } from "../git/objects.ts";
import { readCommit } from "../git/read.ts";
import { writeCommit, writeSignedCommit } from "../git/write.ts";
import { created, failure, notFound, ok, type Answer } from "../http/answer.ts";
import { actorOf, param, readBody, type Call } from "../http/call.ts";
import { serverSignature, signatureOf } from "../pull-requests/merge.ts";
import { gitCommitShape } from "../shapes/commit.ts";
import type { Repository } from "../world.ts";
import type { Route } from "./route.ts";

/** Commit objects, read and made without a branch. */
export const gitCommitRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/git/commits/{commit_sha}",
    scope: "repository",
    permission: "contents=read",
    handler: getCommit,
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/git/commits",
    scope: "repository",
    permission: "contents=write",
    handler: createCommit,
  },
];

async function getCommit(call: Call, repository: Repository): Promise<Answer> {
  const sha = param(call, "commit_sha");
  const commit = await readCommit(call.git, repository, sha);
  return commit === null ? notFound() : ok(gitCommitShape(call.urls, repository, sha, commit));
}

const person = z.object({ name: z.string(), email: z.string(), date: z.iso.datetime().optional() });
const commitRequest = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
  author: person.optional(),
  committer: person.optional(),
  signature: z.string().optional(),
});

/**
 * GitHub signs what a bot commits, and only if the bot says nothing of author, committer and signature itself.
 * https://docs.github.com/en/rest/git/commits#create-a-commit
 * https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 */
async function createCommit(call: Call, repository: Repository): Promise<Answer> {
  const read = readBody(call, "Commit", commitRequest);
  if ("refused" in read) return read.refused;
  const { message, tree, parents, author, committer, signature } = read.body;
  const actor = actorOf(call);
  if (actor === null) return notFound();
  const objects = await call.git.objects(repository, [tree, ...parents]);
  if (objects.get(tree)?.type !== "tree") return failure(422, "Tree SHA does not exist");
  if (parents.some((parent) => objects.get(parent)?.type !== "commit"))
    return failure(422, "Parent SHA does not exist or is not a commit object");
  const { now } = call.world;
  const named = ({ name, email, date }: z.output<typeof person>): Signature => {
    return { name, email, date: date === undefined ? now : new Date(date) };
  };
  const own = signatureOf(actor, now);
  const isPlain = author === undefined && committer === undefined && signature === undefined;
  const signs = isPlain && actor.type === "Bot";
  const written = author === undefined ? own : named(author);
  const commit: Commit = {
    tree,
    parents,
    author: written,
    committer: signs ? serverSignature(now) : committer === undefined ? written : named(committer),
    message,
  };
  const write = signs ? writeSignedCommit : writeCommit;
  const sha = await write(call.git, repository, commit);
  const made = await readCommit(call.git, repository, sha);
  if (made === null) throw new Error(`Commit ${sha} was written but cannot be read.`);
  const shape = gitCommitShape(call.urls, repository, sha, made);
  return created(shape, { Location: String(shape.url) });
}
