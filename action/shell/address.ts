import type { Environment } from "../inputs.ts";

/** Variables that carry an address of the server. */
export const ADDRESSES = ["GITHUB_API_URL", "GITHUB_GRAPHQL_URL"] as const;

/** What is wrong with the addresses in the environment, in one sentence; null when nothing is. */
export function addressFault(environment: Environment): string | null {
  const wrong = ADDRESSES.find((name) => {
    const value = environment[name]?.trim() ?? "";
    return value !== "" && !(URL.canParse(value) && /^https?:$/.test(new URL(value).protocol));
  });
  return wrong === undefined
    ? null
    : `The environment variable ${wrong} must be an address like https://api.github.com.`;
}
