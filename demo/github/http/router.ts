import type { Route } from "../routes/route.ts";

/** A route and the values of its path parameters. */
export interface RouteMatch {
  route: Route;
  params: Record<string, string>;
}

// These may hold slashes; https://docs.github.com/en/rest/repos/contents, https://docs.github.com/en/rest/git/refs
const greedy = new Set(["path", "ref", "branch"]);

/** Finds the route for a method and an (encoded) path. */
export function createRouter(routes: Route[]): (method: string, path: string) => RouteMatch | null {
  const compiled = routes.map((route) => ({
    route,
    pattern: compile(route.template),
    literal: literals(route),
  }));
  // The most literal template wins: /commits/{ref}/check-runs before /commits/{ref}.
  compiled.sort((left, right) => right.literal - left.literal);
  return (method, path) => {
    for (const { route, pattern } of compiled) {
      const found = route.method === method ? pattern.exec(path) : null;
      if (found !== null) return { route, params: decode(found.groups ?? {}) };
    }
    return null;
  };
}

function literals(route: Route): number {
  return route.template.split("/").filter((step) => !step.startsWith("{")).length;
}

function compile(template: string): RegExp {
  const steps = template.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${greedy.has(name) ? ".+" : "[^/]+"})`,
  );
  return new RegExp(`^${steps}$`);
}

function decode(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
