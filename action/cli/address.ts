import { isSecret, serverAt, type Server } from "../github/server.ts";
import type { Environment } from "./given.ts";

/** Variables that carry an address of the server. */
export const ADDRESSES = ["GITHUB_API_URL", "GITHUB_GRAPHQL_URL"] as const;

/**
 * What is wrong with the addresses in the environment, in one sentence; null when nothing is. The credential goes
 * wherever they say, so it must be one server, and nobody on the way may read along.
 */
export function addressFault(environment: Environment): string | null {
  for (const name of ADDRESSES) {
    const value = environment[name]?.trim() ?? "";
    if (value === "") continue;
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
      return `The environment variable ${name} must be an address like https://api.github.com.`;
    if (!isSecret(url))
      return `The environment variable ${name} is a plain http address, on which everybody on the way reads the credential; nothing was sent. Set it to the server's https address.`;
  }
  const { rest, graphql } = serverIn(environment);
  return new URL(graphql).origin === new URL(rest).origin
    ? null
    : `The environment variables GITHUB_API_URL (${shown(rest)}) and GITHUB_GRAPHQL_URL (${shown(graphql)}) name two servers, and the credential belongs to one; set the one that is wrong to the address on the server of your organisation.`;
}

/** An address without what may follow a question mark. */
const shown = (address: string) => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
};

/** An address that `addressFault` has let pass; an empty one is none. */
const address = (environment: Environment, name: (typeof ADDRESSES)[number]): string | undefined => {
  const value = environment[name]?.trim() ?? "";
  return value === "" ? undefined : value;
};

/** The server that the environment names, github.com where it names none. */
export const serverIn = (environment: Environment): Server =>
  serverAt(
    address(environment, "GITHUB_API_URL") ?? "https://api.github.com",
    address(environment, "GITHUB_GRAPHQL_URL"),
  );
