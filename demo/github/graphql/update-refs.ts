import { isAncestor } from "../git/history.ts";
import { moveRef } from "../git/write.ts";
import { repositoryDenial, seesRepository } from "../http/permissions.ts";
import { refreshPulls } from "../pull-requests/refresh.ts";
import { nodeId } from "../shapes/node-id.ts";
import { timestamp } from "../world.ts";
import type { Session } from "./git-objects.ts";
import { refusal, throwDenial } from "./refusal.ts";

/** The `input` of the mutation, as the schema has already checked it. */
export interface RefsInput {
  clientMutationId?: string | null;
  repositoryId: string;
  refUpdates: { name: string; afterOid: string; beforeOid?: string | null; force?: boolean | null }[];
}

/**
 * Moves branches that must still stand where the caller saw them; one at a time is all that anybody here asks for.
 * https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
export async function updateRefs(session: Session, input: RefsInput): Promise<Record<string, unknown>> {
  const { world, git, caller } = session;
  const repository = world.repositories.find(({ id }) => nodeId("Repository", id) === input.repositoryId);
  if (repository === undefined || !seesRepository(caller, repository))
    throw refusal("NOT_FOUND", `Could not resolve to a node with the global id of '${input.repositoryId}'`);
  throwDenial(repositoryDenial(caller, repository, "contents=write"));
  if (caller.kind !== "credential") throw refusal("FORBIDDEN", "Resource not accessible by integration");
  for (const { name, afterOid, beforeOid, force } of input.refUpdates) {
    const now = await git.resolve(repository, name);
    if (now === null || (await git.resolve(repository, afterOid)) !== afterOid)
      throw refusal("UNPROCESSABLE", `Reference update failed: ${name}`);
    if (beforeOid !== undefined && beforeOid !== null && beforeOid !== now)
      throw refusal("STALE_DATA", `Reference ${name} is not at ${beforeOid}`);
    const isProtected = repository.protections.some(({ branch }) => `refs/heads/${branch}` === name);
    if (!(await isAncestor(git, repository, now, afterOid)) && (force !== true || isProtected))
      throw refusal("UNPROCESSABLE", "Cannot force-push to this branch");
    if (!(await moveRef(git, repository, name, afterOid, now)))
      throw refusal("STALE_DATA", `Reference ${name} is not at ${now}`);
  }
  repository.pushed_at = timestamp(world.now);
  await refreshPulls(world, git, repository, { actor: caller.credential.actor });
  return { clientMutationId: input.clientMutationId ?? null };
}
