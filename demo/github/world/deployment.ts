import type { World } from "../world.ts";
import { takeId, timestamp } from "./ids.ts";
import type { Repository } from "./repository.ts";
import type { User } from "./user.ts";

/** A deployment of a commit to an environment. */
export interface Deployment {
  id: number;
  environment: string;
  sha: string;
  /** Null once the account is gone. */
  creator: User | null;
  created_at: string;
}

/** Deploys a commit now. */
export function addDeployment(
  world: World,
  repository: Repository,
  given: Pick<Deployment, "environment" | "sha" | "creator"> & Partial<Deployment>,
): Deployment {
  const deployment = {
    id: takeId(world, "deployment", given.id),
    created_at: timestamp(world.now),
    ...given,
  };
  repository.deployments.push(deployment);
  return deployment;
}
