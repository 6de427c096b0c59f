import { createBudget, type Budget, type Credential, type World } from "../world.ts";
import { failure, ok, type Answer } from "./answer.ts";
import type { Caller } from "./call.ts";
import { createPaceLimits, pointsOf } from "./pace-limit.ts";

/** The two allowances that this server keeps. */
export type Resource = "core" | "graphql";

/** Counts requests against the hourly allowances and refuses what goes beyond them. */
export interface RateLimits {
  /** The allowance as it stands now, refilled if its hour is over. */
  budget(caller: Caller, resource: Resource): Budget;
  /** The refusal of a request that may not start, and whether its caller had been told so; null when it may. */
  refuse(caller: Caller, resource: Resource, method: string): { answer: Answer; early: boolean } | null;
  /** Holds one of the simultaneous requests until the returned function is called. */
  enter(caller: Caller): () => void;
}

const hour = 3_600_000;

/** Keeps the allowances of tokens in the world itself, and one for callers without a token. */
export function createRateLimits(world: World): RateLimits {
  const anonymous = createBudget(world.now, { limit: 60 });
  const apps = new Map<number, Budget>();
  const running = new Map<Credential, number>();
  const pace = createPaceLimits();
  /** Until when callers were told to stay away; nobody but they can know. */
  const told = new Map<string, number>();

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

  function refuse(caller: Caller, resource: Resource, method: string): ReturnType<RateLimits["refuse"]> {
    const now = world.now.getTime();
    const actor = caller.kind === "credential" ? String(caller.credential.actor.id) : caller.kind;
    const early = now < Math.max(told.get(actor) ?? 0, told.get(`${actor} ${resource}`) ?? 0);
    const wait = caller.kind === "credential" ? secondaryWait(caller.credential, resource, method) : null;
    if (wait !== null) {
      told.set(actor, Math.max(told.get(actor) ?? 0, now + wait * 1000));
      return { answer: tooFast(wait), early };
    }
    const answer = spent(caller, resource);
    if (answer !== null) told.set(`${actor} ${resource}`, budget(caller, resource).resetAt.getTime());
    return answer === null ? null : { answer, early };
  }

  /** Seconds to stay away for a secondary limit; null when none is met. */
  function secondaryWait(credential: Credential, resource: Resource, method: string): number | null {
    const { until, concurrency = Infinity, points, retryAfter } = credential.secondaryLimit;
    const paused = until !== undefined && world.now.getTime() < until.getTime();
    if (paused || (running.get(credential) ?? 0) >= concurrency) return retryAfter;
    if (points === undefined) return null;
    // The limit is the user's or the App's, whichever of its tokens asks.
    const key = `${credential.actor.id} ${resource}`;
    return pace.spend(key, points[resource], pointsOf(resource, method), world.now.getTime());
  }

  function spent(caller: Caller, resource: Resource): Answer | null {
    if (budget(caller, resource).remaining > 0) return null;
    const whom = caller.kind === "credential" ? `user ID ${caller.credential.actor.id}` : "127.0.0.1";
    const message = `API rate limit exceeded for ${whom}.`;
    // GraphQL says so with HTTP 200. https://docs.github.com/en/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api
    return resource === "graphql"
      ? ok({ errors: [{ type: "RATE_LIMITED", message }] })
      : limited(403, message, "rate-limits-for-the-rest-api");
  }

  function enter(caller: Caller): () => void {
    if (caller.kind !== "credential") return () => undefined;
    const { credential } = caller;
    running.set(credential, (running.get(credential) ?? 0) + 1);
    return () => running.set(credential, (running.get(credential) ?? 1) - 1);
  }

  return { budget, refuse, enter };
}

/** A refusal whose documentation link is the only code it has. */
function limited(
  status: number,
  message: string,
  page: string,
  headers: Record<string, string> = {},
): Answer {
  const answer = failure(status, message, headers);
  const documentation_url = `https://docs.github.com/rest/overview/${page}`;
  return { ...answer, body: { message, documentation_url, status: String(status) } };
}

const tooFast = (seconds: number): Answer =>
  limited(
    403,
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    "rate-limits-for-the-rest-api#about-secondary-rate-limits",
    { "Retry-After": String(seconds) },
  );

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
