import type { World } from "../world.ts";
import type { Installation } from "./app.ts";
import type { User } from "./user.ts";

/** How far a permission reaches; `write` includes `read`, `admin` includes both. */
export type PermissionLevel = "read" | "write" | "admin";

/** A permission that is refused for one repository although the credential has it. Refusing `metadata` hides it. */
export interface Refusal {
  permission: string;
  repositoryId: number;
  status: 403 | 404;
}

/** What is left of an hourly allowance; it is refilled when the world's clock reaches `resetAt`. */
export interface Budget {
  limit: number;
  remaining: number;
  resetAt: Date;
}

/**
 * Limits that are about pace; `until` refuses everything till then, `concurrency` is requests at the same time, and
 * `points` is what any 60 seconds may cost, by kind of endpoint: 900 and 2,000 at GitHub.
 */
export interface SecondaryLimit {
  until?: Date;
  concurrency?: number;
  points?: { core: number; graphql: number };
  /** Seconds, sent as `retry-after`. */
  retryAfter: number;
}

/** A token and what it opens. */
export interface Credential {
  token: string;
  kind: "installation" | "fine-grained" | "classic" | "user";
  /** A person, or the bot account of an App. */
  actor: User;
  permissions: Record<string, PermissionLevel>;
  repositories: "all" | number[];
  refusals: Refusal[];
  expiresAt: Date | null;
  /** The installation an installation token belongs to: it sees nothing outside that organisation. */
  installation: Installation | null;
  rateLimit: Budget;
  graphqlRateLimit: Budget;
  secondaryLimit: SecondaryLimit;
}

/** What a new credential may state. */
export interface NewCredential {
  token: string;
  kind: Credential["kind"];
  actor: User;
  permissions: Record<string, PermissionLevel>;
  repositories?: "all" | number[];
  refusals?: Refusal[];
  expiresAt?: Date;
  installation?: Installation;
  rateLimit?: Partial<Budget>;
  graphqlRateLimit?: Partial<Budget>;
  secondaryLimit?: SecondaryLimit;
}

const hour = 3_600_000;

/** A full hourly allowance of 5,000, unless stated otherwise. */
export function createBudget(now: Date, given: Partial<Budget> = {}): Budget {
  const limit = given.limit ?? 5000;
  return {
    limit,
    remaining: given.remaining ?? limit,
    resetAt: given.resetAt ?? new Date(now.getTime() + hour),
  };
}

/** Adds a token. */
export function addCredential(world: World, given: NewCredential): Credential {
  const credential: Credential = {
    token: given.token,
    kind: given.kind,
    actor: given.actor,
    permissions: { metadata: "read", ...given.permissions },
    repositories: given.repositories ?? "all",
    refusals: given.refusals ?? [],
    expiresAt: given.expiresAt ?? null,
    installation: given.installation ?? null,
    rateLimit: createBudget(world.now, given.rateLimit),
    graphqlRateLimit: createBudget(world.now, given.graphqlRateLimit),
    // "No more than 100 concurrent requests are allowed."
    // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
    secondaryLimit: given.secondaryLimit ?? { concurrency: 100, retryAfter: 60 },
  };
  world.credentials.push(credential);
  return credential;
}
