import { notFound, ok, type Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { publicUser } from "../shapes/user.ts";
import type { Route } from "./route.ts";

/** Accounts, as everybody sees them. */
export const userRoutes: Route[] = [
  { method: "GET", template: "/users/{username}", scope: "public", handler: getUser },
];

/** A person, or the bot of an App under its name in brackets. */
function getUser(call: Call): Answer {
  const login = param(call, "username").toLowerCase();
  const user = call.world.users.find((one) => one.login.toLowerCase() === login);
  return user === undefined ? notFound() : ok(publicUser(call.urls, user));
}
