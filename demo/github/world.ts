// The in-memory GitHub: everything the server can be asked about, as plain data that a test may change at any time.
// The server reads it afresh on every request; only git content lives elsewhere (in bare repositories).

import type { App, Installation } from "./world/app.ts";
import type { Credential } from "./world/credential.ts";
import type { Organization } from "./world/organization.ts";
import type { Repository } from "./world/repository.ts";
import type { User } from "./world/user.ts";

export * from "./world/app.ts";
export * from "./world/audit-log.ts";
export * from "./world/branch-protection.ts";
export * from "./world/credential.ts";
export * from "./world/credential-authorization.ts";
export * from "./world/deployment.ts";
export * from "./world/environment.ts";
export * from "./world/fine-grained-token.ts";
export * from "./world/find.ts";
export { takeId, timestamp } from "./world/ids.ts";
export * from "./world/organization.ts";
export * from "./world/private-registry.ts";
export * from "./world/pull-request.ts";
export * from "./world/repository.ts";
export * from "./world/runner.ts";
export * from "./world/ruleset.ts";
export * from "./world/secret.ts";
export * from "./world/user.ts";
export * from "./world/webhook.ts";
export * from "./world/variable.ts";

/** One GitHub with everything in it. `now` is the server's clock: set it to move time. */
export interface World {
  now: Date;
  organizations: Organization[];
  users: User[];
  apps: App[];
  installations: Installation[];
  credentials: Credential[];
  repositories: Repository[];
  /** The last id given out per kind of thing. */
  lastIds: Map<string, number>;
}

/** An empty GitHub whose clock stands at `now`. */
export function createWorld(now: Date): World {
  return {
    now,
    organizations: [],
    users: [],
    apps: [],
    installations: [],
    credentials: [],
    repositories: [],
    lastIds: new Map(),
  };
}
