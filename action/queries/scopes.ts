import { DUTIES, type Duty } from "../../model/reasons/duties.ts";
import type { Duties } from "./duties.ts";
import type { Permissions } from "./permissions.ts";

/** What a scope lets its holder do of what must be kept apart, as far as the person behind the token may do it. */
const GIVEN: Readonly<Record<string, readonly Duty[]>> = {
  "admin:org": ["alter-rules", "review-access", "manage-secrets"],
  "admin:repo_hook": [],
  "delete:packages": ["release"],
  public_repo: ["initiate", "approve"],
  repo: ["initiate", "approve", "alter-rules", "release", "manage-secrets", "export"],
  repo_deployment: ["release"],
  workflow: ["initiate"],
  "write:org": ["review-access"],
  "write:packages": ["release"],
};

/**
 * Duties that the scopes of a classic token give, each with the first scope that does.
 * https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps
 */
export function dutiesOfScopes(scopes: readonly string[]): Duties {
  const sorted = scopes.toSorted();
  return new Map(
    DUTIES.flatMap((duty): [Duty, string][] => {
      const scope = sorted.find((one) => GIVEN[one]?.includes(duty));
      return scope === undefined ? [] : [[duty, scope]];
    }),
  );
}

const LEVELS: Readonly<Record<string, string>> = { read: "read", write: "write", admin: "admin" };

/** Scopes as permissions: `read:org` reads `org`, and one without a level writes, as `repo` does. */
export const permissionsOfScopes = (scopes: readonly string[]): Permissions =>
  Object.fromEntries(
    scopes.map((scope) => {
      const [first = "", rest] = scope.split(":", 2);
      const level = rest === undefined ? undefined : LEVELS[first];
      return level === undefined ? [scope, "write"] : [rest ?? scope, level];
    }),
  );

/** True where a scope changes something. */
export const isWriting = (scope: string): boolean =>
  !/^read:|^(?:user:email|repo:status|notifications)$/.test(scope);
