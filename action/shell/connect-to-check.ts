import { noCache } from "../github/cache.ts";
import { serverAt } from "../github/server.ts";
import { createWriter } from "../github/writer.ts";
import type { Auth } from "../inputs.ts";
import { remoteOf, type LocalCheckout } from "../ledger/checkout.ts";
import type { Hub } from "../ledger/governance-port.ts";
import { address, connectTo, pause, writing, type Surroundings } from "./connect-ports.ts";

/** The governance repository on GitHub, to create a check run there; null where the checkout's remote is none. */
export async function connectToCheck(
  local: LocalCheckout,
  { auth, organization }: { auth: Auth; organization: string },
  surroundings: Surroundings,
): Promise<Hub | null> {
  const repository = await remoteOf(local);
  if (repository === null) return null;
  const { environment, version } = surroundings;
  if (auth.kind === "app") {
    const github = await connectTo({ auth, organization, reads: [], cache: noCache }, surroundings);
    return { writer: writing(github, repository, version).writer, repository };
  }
  // A workflow's own token reaches its repository and need not know the organisation: it is not asked for.
  const { rest, graphql } = serverAt(
    address(environment, "GITHUB_API_URL") ?? "https://api.github.com",
    address(environment, "GITHUB_GRAPHQL_URL"),
  );
  const authorization = () => Promise.resolve(`token ${auth.token}`);
  const writer = createWriter({ apiUrl: rest, graphqlUrl: graphql, version, authorization, sleep: pause });
  return { writer, repository };
}
