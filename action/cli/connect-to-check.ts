import { noCache } from "../github/cache.ts";
import { createWriter } from "../github/writer.ts";
import type { AppAuth, Auth } from "../github/authenticate.ts";
import { remoteOf, type LocalCheckout } from "../git/checkout.ts";
import type { HostedRepository } from "../git/governance-port.ts";
import { createWaitBudget, USUAL_WAIT } from "../run/wait-budget.ts";
import { serverIn } from "./address.ts";
import { connectTo, noPermissions, pause, writing, type Surroundings } from "./connect-ports.ts";

/** The governance repository on GitHub, to create a check run there; null where the checkout's remote is none. */
export async function connectToCheck(
  local: LocalCheckout,
  { auth, writer, organization }: { auth: Auth; writer: AppAuth | null; organization: string },
  surroundings: Surroundings,
): Promise<HostedRepository | null> {
  const { environment, version } = surroundings;
  const { rest, graphql, web } = serverIn(environment);
  const repository = await remoteOf(local, web);
  if (repository === null) return null;
  if (auth.kind === "app" || writer !== null) {
    const second = writer === null ? null : { ...writer, owner: repository.owner };
    const waits = createWaitBudget(USUAL_WAIT);
    const asked = { auth, writer: second, organization, reads: noPermissions, cache: noCache, waits };
    const github = await connectTo(asked, surroundings);
    return { writer: writing(github, repository, version).writer, repository };
  }
  // A workflow's own token reaches its repository and need not know the organisation: it is not asked for.
  const authorization = () => Promise.resolve(`token ${auth.token}`);
  const own = createWriter({ apiUrl: rest, graphqlUrl: graphql, version, authorization, sleep: pause });
  return { writer: own, repository };
}
