import type { Route } from "../routes/route.ts";
import type { World } from "../world.ts";
import { enterRoute } from "./access.ts";
import { failure, notFound, type Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { createRouter } from "./router.ts";

/** What the REST interface made of a request. */
export interface RestOutcome {
  template: string;
  answer: Answer;
}

/** Answers REST calls from a route table. */
export function createRest(
  routes: Route[],
): (method: string, call: Omit<Call, "params">) => Promise<RestOutcome> {
  const match = createRouter(routes);
  return async (method, given) => {
    const path = namedPath(given.world, given.url.pathname.slice("/api/v3".length));
    const found = match(method, path);
    if (found === null) return { template: path, answer: notFound() };
    const answer = await enterRoute({ ...given, params: found.params }, found.route);
    return { template: found.route.template, answer };
  };
}

/** Paths by number, such as `/repositories/5001/keys`, as the paths by name they stand for. */
function namedPath(world: World, path: string): string {
  const [, kind, id, rest = ""] = /^\/(repositories|organizations)\/(\d+)(\/.*)?$/.exec(path) ?? [];
  if (kind === "repositories") {
    const repository = world.repositories.find((candidate) => candidate.id === Number(id));
    return repository === undefined ? path : `/repos/${repository.owner.login}/${repository.name}${rest}`;
  }
  if (kind === "organizations") {
    const organization = world.organizations.find((candidate) => candidate.id === Number(id));
    return organization === undefined ? path : `/orgs/${organization.login}${rest}`;
  }
  return path;
}

const supportedVersions = ["2022-11-28"];

/** The API version a request asks for, or the 400 for one this server does not speak. */
export function selectVersion(asked: string | undefined): { version: string } | { refused: Answer } {
  const version = asked ?? "2022-11-28";
  if (supportedVersions.includes(version)) return { version };
  const message = `Unsupported 'X-GitHub-Api-Version' header value: '${version}'. Supported values: 2022-11-28.`;
  return { refused: failure(400, message) };
}
