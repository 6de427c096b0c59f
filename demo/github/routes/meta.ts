import { failure, ok, type Answer } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import { budgetShape } from "../http/rate-limit.ts";
import { publicUser } from "../shapes/user.ts";
import { createBudget } from "../world.ts";
import type { Route } from "./route.ts";

/** What a client asks about the server and about itself. */
export const metaRoutes: Route[] = [
  { method: "GET", template: "/user", scope: "public", handler: getUser },
  { method: "GET", template: "/rate_limit", scope: "public", handler: getRateLimit },
  {
    method: "GET",
    template: "/meta",
    scope: "public",
    handler: () => ok({ verifiable_password_authentication: false }),
  },
  { method: "GET", template: "/versions", scope: "public", handler: () => ok(["2022-11-28"]) },
];

function getUser(call: Call): Answer {
  if (call.caller.kind === "anonymous") return failure(401, "Requires authentication");
  if (call.caller.kind === "app" || call.caller.credential.kind === "installation") {
    return failure(403, "Resource not accessible by integration");
  }
  return ok(publicUser(call.urls, call.caller.credential.actor));
}

function getRateLimit(call: Call): Answer {
  const idle = budgetShape(createBudget(call.world.now, { limit: 30 }));
  const held = call.caller.kind === "credential" ? call.caller.credential : null;
  const core = budgetShape(held?.rateLimit ?? createBudget(call.world.now, { limit: 60 }));
  const graphql = budgetShape(held?.graphqlRateLimit ?? createBudget(call.world.now, { limit: 0 }));
  return ok({ resources: { core, graphql, search: idle }, rate: core });
}
