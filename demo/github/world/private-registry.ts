import type { World } from "../world.ts";
import { timestamp } from "./ids.ts";
import type { Organization } from "./organization.ts";

/** A private registry as GitHub lets anyone see it: never what opens it. */
export interface PrivateRegistry {
  name: string;
  registry_type: string;
  auth_type: "token" | "username_password" | "oidc_azure" | "oidc_aws" | "oidc_gcp";
  url: string;
  username: string | null;
  visibility: "all" | "private" | "selected";
  created_at: string;
  updated_at: string;
}

/** Adds a private registry to an organisation; by default one that a token opens, for all repositories. */
export function addPrivateRegistry(
  world: World,
  organization: Organization,
  given: Partial<PrivateRegistry> & Pick<PrivateRegistry, "name">,
): PrivateRegistry {
  const created = given.created_at ?? timestamp(world.now);
  const registry: PrivateRegistry = {
    registry_type: "npm_registry",
    auth_type: "token",
    url: "https://npm.example.com/packages",
    username: null,
    visibility: "all",
    created_at: created,
    updated_at: created,
    ...given,
  };
  organization.privateRegistries.push(registry);
  return registry;
}
