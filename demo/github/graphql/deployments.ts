import { nodeId } from "../shapes/node-id.ts";
import type { Repository } from "../world.ts";
import { actorObject } from "./actor.ts";
import { connection, type PageArguments } from "./connection.ts";

export interface DeploymentsArguments extends PageArguments {
  environments?: readonly string[] | null;
  orderBy?: { field: "CREATED_AT"; direction: "ASC" | "DESC" } | null;
}

/** The deployments of a repository; GitHub's own order is by creation, oldest first. */
export function deploymentsConnection(
  { deployments }: Repository,
  { environments, orderBy, ...page }: DeploymentsArguments,
): Record<string, unknown> {
  const chosen = deployments.filter((one) => environments?.includes(one.environment) ?? true);
  chosen.sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at) || a.id - b.id);
  const ordered = orderBy?.direction === "DESC" ? chosen.toReversed() : chosen;
  return connection("deployments", ordered, page, ({ id, environment, sha, creator, created_at }) => ({
    __typename: "Deployment",
    id: nodeId("Deployment", id),
    databaseId: id,
    environment,
    commitOid: sha,
    creator: actorObject(creator),
    createdAt: created_at,
  }));
}
