import type { ObservedIdentityOf } from "../../../model/snapshot.ts";

type Registry = ObservedIdentityOf<"private-registry">;

/** A private registry that a token opens, for all repositories. */
export const aRegistry = (facts: Partial<Registry["facts"]> = {}): Registry => ({
  kind: "private-registry",
  uid: "github:private-registry:org-1:NPM",
  repository: null,
  title: "NPM",
  lastUsed: null,
  facts: {
    registry_type: "npm_registry",
    auth_type: "token",
    host: "npm.example.com",
    username: null,
    visibility: "all",
    created_at: "2025-11-02T10:01:00Z",
    updated_at: "2025-11-02T10:01:00Z",
    ...facts,
  },
});
