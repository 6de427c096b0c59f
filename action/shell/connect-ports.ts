import { setTimeout as sleep } from "node:timers/promises";
import type { ScanPorts } from "../commands/scan.ts";
import { connect } from "../github/client.ts";
import { createWriter } from "../github/writer.ts";
import type { Environment, Inputs } from "../inputs.ts";
import { openCheckout } from "../ledger/checkout.ts";
import { openGovernance } from "../ledger/governance-port.ts";
import { permissionsRead } from "../sources/permissions-read.ts";
import type { Log } from "../log.ts";
import type { ADDRESSES } from "./address.ts";
import { openCache } from "./open-cache.ts";
import type { Secrets } from "./secrets.ts";

/** Requests at the same time; GitHub allows 100 and asks for fewer. */
const CONCURRENCY = 24;
const DEADLINE = 60_000;
const pause = (milliseconds: number) => sleep(milliseconds, undefined);

/** An address that `addressFault` has let pass; an empty one is none. */
const address = (environment: Environment, name: (typeof ADDRESSES)[number]): string | undefined => {
  const value = environment[name]?.trim() ?? "";
  return value === "" ? undefined : value;
};

/** Opens everything a scan works with. The checkout is looked at while GitHub is asked; its faults come first. */
export async function connectPorts(
  inputs: Inputs,
  {
    environment,
    secrets,
    log,
    version,
  }: { environment: Environment; secrets: Secrets; log: Log; version: string },
): Promise<ScanPorts> {
  const { auth, organization, governance: directory, commitWith } = inputs;
  const apiUrl = address(environment, "GITHUB_API_URL") ?? "https://api.github.com";
  const graphqlUrl = address(environment, "GITHUB_GRAPHQL_URL");
  const local = { directory, environment };
  const cache = await openCache(inputs.cache);
  const looking = openCheckout({ ...local, token: null });
  const connecting = connect({
    apiUrl,
    ...(graphqlUrl === undefined ? {} : { graphqlUrl }),
    auth,
    organization,
    reads: permissionsRead,
    version,
    concurrency: CONCURRENCY,
    deadline: DEADLINE,
    cache,
    log,
    sleep: pause,
    now: Date.now,
    mask: secrets.add,
  });
  connecting.catch(() => undefined);
  const { remote } = await looking;
  const github = await connecting;
  const { server } = github;
  const authorization = github.publishing(remote.repository);
  const writer = createWriter({
    apiUrl: server.rest,
    graphqlUrl: server.graphql,
    version,
    authorization,
    sleep: pause,
  });
  const token = async () => (await authorization()).replace(/^\S+ /, "");
  return { github, governance: await openGovernance({ ...local, token, commitWith, writer }), log };
}
