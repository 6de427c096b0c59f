/** Where a GitHub is reached: the REST API without a slash at the end, the GraphQL endpoint, and its pages and git. */
export interface Server {
  rest: string;
  graphql: string;
  /** Origin of its web pages and of git over HTTP: scheme, host and port. */
  web: string;
}

/**
 * The two addresses of a server from GITHUB_API_URL. On GitHub Enterprise Server the REST API is at /api/v3
 * and GraphQL at /api/graphql.
 * https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
 */
export function serverAt(apiUrl: string, graphqlUrl?: string): Server {
  const rest = apiUrl.replace(/(?<!\/)\/+$/, "");
  return { rest, graphql: graphqlUrl ?? `${rest.replace(/\/v3$/, "")}/graphql`, web: webOf(new URL(rest)) };
}

/**
 * On github.com and ghe.com the API has a host of its own; elsewhere it is a path of the server.
 * https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/network-details-for-ghecom
 */
function webOf({ protocol, host, origin }: URL): string {
  const own = /^api\.(github\.com|[^.]+\.ghe\.com)$/.exec(host)?.[1];
  return own === undefined ? origin : `${protocol}//${own}`;
}

/** Whether an address is of this machine: what is sent there meets no network. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);

/** Whether a credential may travel there: encrypted, or not at all beyond this machine. */
export const isSecret = (address: URL): boolean => address.protocol === "https:" || isLoopback(address);

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
