import { z } from "zod";
import { isAncestor } from "../git/history.ts";
import { readCommit } from "../git/read.ts";
import { mergeTrees, moveRef, writeSignedCommit } from "../git/write.ts";
import { created, failure, noContent, notFound, ok, type Answer } from "../http/answer.ts";
import { actorOf, param, readBody, type Call } from "../http/call.ts";
import { serverSignature, signatureOf } from "../pull-requests/merge.ts";
import { refreshPulls } from "../pull-requests/refresh.ts";
import { commitShape } from "../shapes/commit.ts";
import { repositoryUrl } from "../shapes/repository.ts";
import { allRulesetsOf, bindsBranch, classicProtectionOf, timestamp, type Repository } from "../world.ts";
import type { Route } from "./route.ts";

/** Commits, branches, and merging one branch into another. */
export const commitRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/commits/{ref}",
    scope: "repository",
    permission: "contents=read",
    handler: getCommit,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/branches/{branch}",
    scope: "repository",
    permission: "contents=read",
    handler: getBranch,
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/merges",
    scope: "repository",
    permission: "contents=write",
    handler: mergeBranch,
  },
];

async function shapeOf(call: Call, repository: Repository, sha: string): Promise<Record<string, unknown>> {
  const commit = await readCommit(call.git, repository, sha);
  if (commit === null) throw new Error(`Commit ${sha} was resolved but cannot be read.`);
  return commitShape(call.urls, call.world, repository, sha, commit);
}

async function getCommit(call: Call, repository: Repository): Promise<Answer> {
  const ref = param(call, "ref");
  const sha = await call.git.resolve(repository, ref);
  if (sha !== null) return ok(await shapeOf(call, repository, sha));
  const empty = (await call.git.resolve(repository, "HEAD")) === null;
  return empty ? failure(409, "Git Repository is empty.") : failure(422, `No commit found for SHA: ${ref}`);
}

async function getBranch(call: Call, repository: Repository): Promise<Answer> {
  const name = param(call, "branch");
  const sha = await call.git.resolve(repository, `refs/heads/${name}`);
  if (sha === null) return failure(404, "Branch not found");
  const classic = classicProtectionOf(repository, name) !== undefined;
  const ruled = allRulesetsOf(repository).some((ruleset) => bindsBranch(ruleset, repository, name));
  const url = `${repositoryUrl(call.urls, repository)}/branches/${name}`;
  return ok({
    name,
    commit: await shapeOf(call, repository, sha),
    _links: { self: url, html: `${call.urls.web}/${repository.owner.login}/${repository.name}/tree/${name}` },
    protected: classic || ruled,
    protection: { enabled: classic },
    protection_url: `${url}/protection`,
  });
}

const mergeRequest = z.object({ base: z.string(), head: z.string(), commit_message: z.string().optional() });

// https://docs.github.com/en/rest/branches/branches#merge-a-branch
async function mergeBranch(call: Call, repository: Repository): Promise<Answer> {
  const read = readBody(call, "Merge", mergeRequest);
  if ("refused" in read) return read.refused;
  const { base, head } = read.body;
  const user = actorOf(call);
  const baseSha = await call.git.resolve(repository, `refs/heads/${base}`);
  const headSha = await call.git.resolve(repository, head);
  if (user === null) return notFound();
  if (baseSha === null) return failure(404, "Base does not exist");
  if (headSha === null) return failure(404, "Head does not exist");
  const rule = repository.protections.find((one) => one.branch === base);
  if ((rule?.required_approving_review_count ?? 0) > 0) {
    return failure(403, "Changes must be made through a pull request.");
  }
  if (await isAncestor(call.git, repository, headSha, baseSha)) return noContent();
  const tree = await mergeTrees(call.git, repository, baseSha, headSha);
  if (tree === null) return failure(409, "Merge conflict");
  const message = read.body.commit_message ?? `Merge ${head} into ${base}`;
  const author = signatureOf(user, call.world.now);
  const committer = serverSignature(call.world.now);
  const commit = { tree, parents: [baseSha, headSha], author, committer, message };
  const merged = await writeSignedCommit(call.git, repository, commit);
  if (!(await moveRef(call.git, repository, `refs/heads/${base}`, merged, baseSha))) {
    return failure(409, "Base branch was modified");
  }
  repository.pushed_at = timestamp(call.world.now);
  await refreshPulls(call.world, call.git, repository, { actor: user });
  return created(await shapeOf(call, repository, merged));
}
