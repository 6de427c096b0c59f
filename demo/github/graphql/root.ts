import { seesRepository } from "../http/permissions.ts";
import { budgetShape } from "../http/rate-limit.ts";
import { nodeId } from "../shapes/node-id.ts";
import { findOrganization, findRepository, timestamp, type Budget } from "../world.ts";
import type { QueryCost } from "./cost.ts";
import { createCommitOnBranch, type CommitInput } from "./create-commit.ts";
import { updateRefs, type RefsInput } from "./update-refs.ts";
import type { Session } from "./git-objects.ts";
import { organizationObject } from "./organization.ts";
import { refusal } from "./refusal.ts";
import { repositoryObject } from "./repository.ts";

/** The root fields of queries and mutations. */
export function rootValue(session: Session, cost: QueryCost, budget: Budget): Record<string, unknown> {
  return {
    viewer: () => {
      if (session.caller.kind !== "credential")
        throw refusal("FORBIDDEN", "Resource not accessible by integration");
      const { id, login, type } = session.caller.credential.actor;
      return { __typename: "User", id: nodeId(type, id), databaseId: id, login };
    },
    organization: ({ login }: { login: string }) => {
      const organization = findOrganization(session.world, login);
      if (organization !== undefined) return organizationObject(session, organization);
      throw refusal("NOT_FOUND", `Could not resolve to an Organization with the login of '${login}'.`);
    },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = findRepository(session.world, owner, name)?.repository;
      if (repository !== undefined && seesRepository(session.caller, repository)) {
        return repositoryObject(session, repository);
      }
      throw refusal("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    },
    rateLimit: () => {
      const { limit, remaining, used } = budgetShape(budget);
      return {
        cost: cost.points,
        nodeCount: cost.nodes,
        limit,
        remaining,
        used,
        resetAt: timestamp(budget.resetAt),
      };
    },
    createCommitOnBranch: ({ input }: { input: CommitInput }) => createCommitOnBranch(session, input),
    updateRefs: ({ input }: { input: RefsInput }) => updateRefs(session, input),
  };
}
