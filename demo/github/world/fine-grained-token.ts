import type { World } from "../world.ts";
import { takeId, timestamp } from "./ids.ts";
import type { Organization } from "./organization.ts";
import type { Repository } from "./repository.ts";
import type { User } from "./user.ts";

/** Permissions of a fine-grained token, nested as GitHub nests them. */
export interface TokenPermissions {
  organization?: Record<string, string>;
  repository?: Record<string, string>;
  other?: Record<string, string>;
}

interface TokenScope {
  owner: User;
  repository_selection: "none" | "all" | "subset";
  /** Repository ids; counts only for selection `subset`. */
  repositories: number[];
  permissions: TokenPermissions;
  token_id: number;
  token_name: string;
  token_expires_at: string | null;
  token_last_used_at: string | null;
}

/** A fine-grained token that was granted access to an organisation; `id` is the grant's, `token_id` the token's. */
export interface FineGrainedToken extends TokenScope {
  id: number;
  access_granted_at: string;
}

/** A fine-grained token that waits for an owner's approval. */
export interface TokenRequest extends TokenScope {
  id: number;
  reason: string | null;
  created_at: string;
}

/** What a new token or request may state; giving `repositories` makes the selection `subset`. */
export interface NewToken {
  owner: User;
  token_name: string;
  id?: number;
  token_id?: number;
  repository_selection?: "none" | "all";
  repositories?: Repository[];
  permissions?: TokenPermissions;
  token_expires_at?: string | null;
  token_last_used_at?: string | null;
}

/** Adds the grant of a fine-grained token. */
export function addFineGrainedToken(
  world: World,
  organization: Organization,
  given: NewToken & { access_granted_at?: string },
): FineGrainedToken {
  const token: FineGrainedToken = {
    ...tokenScope(world, given),
    id: takeId(world, "token-grant", given.id),
    access_granted_at: given.access_granted_at ?? timestamp(world.now),
  };
  organization.tokens.push(token);
  return token;
}

/** Adds a request for a fine-grained token. */
export function addTokenRequest(
  world: World,
  organization: Organization,
  given: NewToken & { reason?: string | null; created_at?: string },
): TokenRequest {
  const request: TokenRequest = {
    ...tokenScope(world, given),
    id: takeId(world, "token-request", given.id),
    reason: given.reason ?? null,
    created_at: given.created_at ?? timestamp(world.now),
  };
  organization.tokenRequests.push(request);
  return request;
}

function tokenScope(world: World, given: NewToken): TokenScope {
  return {
    owner: given.owner,
    repository_selection: given.repositories === undefined ? (given.repository_selection ?? "all") : "subset",
    repositories: (given.repositories ?? []).map((repository) => repository.id),
    permissions: given.permissions ?? { repository: { metadata: "read" } },
    token_id: takeId(world, "token", given.token_id),
    token_name: given.token_name,
    token_expires_at: given.token_expires_at ?? null,
    token_last_used_at: given.token_last_used_at ?? null,
  };
}
