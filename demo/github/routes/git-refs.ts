import { z } from "zod";
import { isAncestor } from "../git/history.ts";
import { moveRef } from "../git/write.ts";
import { created, failure, notFound, ok, type Answer } from "../http/answer.ts";
import { actorOf, param, readBody, type Call } from "../http/call.ts";
import { refreshPulls } from "../pull-requests/refresh.ts";
import { nodeId } from "../shapes/node-id.ts";
import { repositoryUrl } from "../shapes/repository.ts";
import { timestamp, type Repository } from "../world.ts";
import type { Route } from "./route.ts";

/** Refs: read, made and moved. */
export const gitRefRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/git/ref/{ref}",
    scope: "repository",
    permission: "contents=read",
    handler: getRef,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/git/matching-refs/{ref}",
    scope: "repository",
    permission: "contents=read",
    handler: matchingRefs,
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/git/refs",
    scope: "repository",
    permission: "contents=write",
    handler: createRef,
  },
  {
    method: "PATCH",
    template: "/repos/{owner}/{repo}/git/refs/{ref}",
    scope: "repository",
    permission: "contents=write",
    handler: updateRef,
  },
];

function refShape(
  call: Call,
  repository: Repository,
  ref: string,
  { sha, type = "commit" }: { sha: string; type?: "commit" | "tag" },
): Record<string, unknown> {
  const url = `${repositoryUrl(call.urls, repository)}/git`;
  const object = { type, sha, url: `${url}/${type}s/${sha}` };
  return { ref, node_id: nodeId("Ref", `${repository.id}:${ref}`), url: `${url}/${ref}`, object };
}

async function getRef(call: Call, repository: Repository): Promise<Answer> {
  const ref = `refs/${param(call, "ref")}`;
  const sha = await call.git.resolve(repository, ref);
  return sha === null ? notFound() : ok(refShape(call, repository, ref, { sha }));
}

/** Refs whose names begin so, on one page. https://docs.github.com/en/rest/git/refs#list-matching-references */
async function matchingRefs(call: Call, repository: Repository): Promise<Answer> {
  const start = `refs/${param(call, "ref")}`;
  const [under = ""] = param(call, "ref").split("/");
  const found = await call.git.refs(repository, under);
  const shapes = [...found].filter(([ref]) => ref.startsWith(start)).sort(([a], [b]) => (a < b ? -1 : 1));
  return ok(
    await Promise.all(
      shapes.map(async ([ref, sha]) => {
        const type = (await call.git.resolve(repository, ref)) === sha ? "commit" : "tag";
        return refShape(call, repository, ref, { sha, type });
      }),
    ),
  );
}

async function createRef(call: Call, repository: Repository): Promise<Answer> {
  const read = readBody(call, "Reference", z.object({ ref: z.string(), sha: z.string() }));
  if ("refused" in read) return read.refused;
  const { ref, sha } = read.body;
  if (!/^refs\/(?:heads|tags)\/[^\s~^:?*[\\]+$/.test(ref))
    return failure(422, `${ref} is not a valid ref name.`);
  if ((await call.git.resolve(repository, sha)) !== sha) return failure(422, "Object does not exist");
  if (!(await moveRef(call.git, repository, ref, sha, null))) return failure(422, "Reference already exists");
  await pushed(call, repository);
  const shape = refShape(call, repository, ref, { sha });
  return created(shape, { Location: String(shape.url) });
}

async function updateRef(call: Call, repository: Repository): Promise<Answer> {
  const read = readBody(call, "Reference", z.object({ sha: z.string(), force: z.boolean().default(false) }));
  if ("refused" in read) return read.refused;
  const { sha, force } = read.body;
  const ref = `refs/${param(call, "ref")}`;
  const old = await call.git.resolve(repository, ref);
  if (old === null) return failure(422, "Reference does not exist");
  if ((await call.git.resolve(repository, sha)) !== sha) return failure(422, "Object does not exist");
  const protection = repository.protections.find((rule) => ref === `refs/heads/${rule.branch}`);
  if ((protection?.required_approving_review_count ?? 0) > 0) {
    return failure(422, "Changes must be made through a pull request.");
  }
  const forward = await isAncestor(call.git, repository, old, sha);
  if (!forward && (!force || protection !== undefined)) return failure(422, "Update is not a fast forward");
  if (!(await moveRef(call.git, repository, ref, sha, old)))
    return failure(409, "Reference cannot be updated");
  await pushed(call, repository);
  return ok(refShape(call, repository, ref, { sha }));
}

async function pushed(call: Call, repository: Repository): Promise<void> {
  repository.pushed_at = timestamp(call.world.now);
  await refreshPulls(call.world, call.git, repository, { actor: actorOf(call) });
}
