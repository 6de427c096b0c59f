import { createBudget, type Budget, type Credential, type World } from "../world.ts";
import { failure, ok, type Answer } from "./answer.ts";
import type { Caller } from "./call.ts";

/** The two allowances that this server keeps. */
export type Resource = "core" | "graphql";

/** Counts requests against the hourly allowances and refuses what goes beyond them. */
export interface RateLimits {
  /** The allowance as it stands now, refilled if its hour is over. */
  budget(caller: Caller, resource: Resource): Budget;
  /** The refusal of a request that may not start; null when it may. */
  refuse(caller: Caller, resource: Resource): Answer | null;
  /** Holds one of the simultaneous requests until the returned function is called. */
  enter(caller: Caller): () => void;
}

const hour = 3_600_000;

/** Keeps the allowances of tokens in the world itself, and one for callers without a token. */
export function createRateLimits(world: World): RateLimits {
  const anonymous = createBudget(world.now, { limit: 60 });
  const apps = new Map<number, Budget>();
  const running = new Map<Credential, number>();

  function stored(caller: Caller, resource: Resource): Budget {
    if (caller.kind === "anonymous") return anonymous;
    if (caller.kind === "credential") {
      return resource === "core" ? caller.credential.rateLimit : caller.credential.graphqlRateLimit;
    }
    const budget = apps.get(caller.app.id) ?? createBudget(world.now);
    apps.set(caller.app.id, budget);
    return budget;
  }

  function budget(caller: Caller, resource: Resource): Budget {
    const current = stored(caller, resource);
    if (current.resetAt.getTime() <= world.now.getTime()) {
      current.remaining = current.limit;
      current.resetAt = new Date(world.now.getTime() + hour);
    }
    return current;
  }

  function refuse(caller: Caller, resource: Resource): Answer | null {
    if (caller.kind === "credential") {
      const { secondaryLimit } = caller.credential;
      const paused =
        secondaryLimit.until !== undefined && world.now.getTime() < secondaryLimit.until.getTime();
      const crowded = (running.get(caller.credential) ?? 0) >= (secondaryLimit.concurrency ?? Infinity);
      if (paused || crowded) {
        const message =
          "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
        return failure(403, message, { "Retry-After": String(secondaryLimit.retryAfter) });
      }
    }
    if (budget(caller, resource).remaining > 0) return null;
    const whom = caller.kind === "credential" ? `user ID ${caller.credential.actor.id}` : "127.0.0.1";
    const message = `API rate limit exceeded for ${whom}.`;
    // GraphQL says so with HTTP 200. https://docs.github.com/en/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api
    return resource === "graphql"
      ? ok({ errors: [{ type: "RATE_LIMITED", message }] })
      : failure(403, message);
  }

  function enter(caller: Caller): () => void {
    if (caller.kind !== "credential") return () => undefined;
    const { credential } = caller;
    running.set(credential, (running.get(credential) ?? 0) + 1);
    return () => running.set(credential, (running.get(credential) ?? 1) - 1);
  }

  return { budget, refuse, enter };
}

/** An allowance as the body of GET /rate_limit has it. */
export function budgetShape(budget: Budget): Record<string, number> {
  return {
    limit: budget.limit,
    remaining: budget.remaining,
    reset: Math.floor(budget.resetAt.getTime() / 1000),
    used: budget.limit - budget.remaining,
  };
}

/** An allowance as response headers. */
export function budgetHeaders(budget: Budget, resource: Resource): Record<string, string> {
  const shape = budgetShape(budget);
  return {
    "X-RateLimit-Limit": String(shape.limit),
    "X-RateLimit-Remaining": String(shape.remaining),
    "X-RateLimit-Reset": String(shape.reset),
    "X-RateLimit-Used": String(shape.used),
    "X-RateLimit-Resource": resource,
  };
}
