/** Where a GitHub is reached: the REST API without a slash at the end, and the GraphQL endpoint. */
export interface Server {
  rest: string;
  graphql: string;
}

/**
 * The two addresses of a server from GITHUB_API_URL. On GitHub Enterprise Server the REST API is at /api/v3
 * and GraphQL at /api/graphql.
 * https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
 */
export function serverAt(apiUrl: string, graphqlUrl?: string): Server {
  const rest = apiUrl.replace(/\/+$/, "");
  return { rest, graphql: graphqlUrl ?? `${rest.replace(/\/v3$/, "")}/graphql` };
}

/** The address a header points to, if it is on the same server; our credential goes nowhere else. */
export function sameServer(server: Server, from: string, to: string): string | null {
  if (!URL.canParse(to, from)) return null;
  const target = new URL(to, from);
  const home = new URL(server.rest);
  if (target.origin !== home.origin || target.username !== "" || target.password !== "") return null;
  return target.href;
}

/** The address of the next page in a Link header, as written; null when there is none. */
export function nextPage(link: string | undefined): string | null {
  for (const part of (link ?? "").split(/,\s*(?=<)/)) {
    const [, address, parameters] = /^\s*<([^<>]*)>(.*)$/.exec(part) ?? [];
    if (address !== undefined && /;\s*rel="?next"?(?:\s*;|\s*$)/.test(parameters ?? "")) return address;
  }
  return null;
}
