import { setTimeout as timer } from "node:timers/promises";
import type { ConcludePorts } from "../commands/conclude.ts";
import type { ScanPorts } from "../commands/prepare-scan.ts";
import type { SignOffPorts } from "../commands/sign-off.ts";
import type { Cache } from "../github/cache.ts";
import { noCache } from "../github/cache.ts";
import type { Checkpoint } from "../github/checkpoint.ts";
import { connect, type Connected } from "../github/client.ts";
import { createWriter } from "../github/writer.ts";
import type { AppAuth, Auth } from "../github/authenticate.ts";
import type { Environment } from "./given.ts";
import type { Committing } from "./inputs/committing.ts";
import type { ConcludeInputs } from "./inputs/conclude.ts";
import type { ScanInputs } from "./inputs/scan.ts";
import type { SignOffInputs } from "./inputs/sign-off.ts";
import { readAtCommit, resolveCommit } from "../git/at-commit.ts";
import { openCheckout, openLocal } from "../git/checkout.ts";
import type { GovernancePort, openGovernance } from "../git/governance-port.ts";
import type { organizationIn, readStated } from "../git/in-force.ts";
import { createPatience } from "../git/patience.ts";
import type { RemoteRepository } from "../git/remote-url.ts";
import type { Log } from "../run/log.ts";
import { createWaitBudget, type WaitBudget } from "../run/wait-budget.ts";
import type { permissionsRead } from "../sources/permissions-read.ts";
import { serverIn } from "./address.ts";
import { openCache } from "./open-cache.ts";
import type { Secrets } from "./secrets.ts";

/** Requests at the same time; GitHub allows 100 and asks for fewer. */
const CONCURRENCY = 24;
const DEADLINE = 60_000;
/** Rounded up: a timer may fire a moment early, and a limit that is waited for must be over. */
export const pause = (milliseconds: number) => timer(Math.ceil(milliseconds) + 1, undefined);
/** A clock that goes on evenly, whatever is done to the machine's time meanwhile. */
const now = () => performance.timeOrigin + performance.now();

/** What a connection is made with, besides what was asked for. */
export interface Surroundings {
  environment: Environment;
  secrets: Secrets;
  /** Keeps every token that is minted, to be revoked at the end. */
  minted: (token: string) => void;
  log: Log;
  version: string;
  later: () => Promise<Later>;
}

/** What is loaded once GitHub has answered, so that nobody waits for it to be refused. */
export interface Later {
  openGovernance: typeof openGovernance;
  organizationIn: typeof organizationIn;
  permissionsRead: typeof permissionsRead;
  readStated: typeof readStated;
}

/** As whom to connect, and what for; `reads` and `publishes` name permissions. */
interface Asked {
  auth: Auth;
  writer?: (AppAuth & { owner: string }) | null;
  organization: string;
  reads: () => Promise<typeof permissionsRead>;
  publishes?: readonly string[];
  cache: Cache;
  checkpoint?: Checkpoint;
  /** How long limits are waited for in sum, its own and git's. */
  waits: WaitBudget;
}

/** Connects to GitHub. */
export function connectTo(
  asked: Asked,
  { environment, secrets, minted, log, version }: Surroundings,
): Promise<Connected> {
  const { rest: apiUrl, graphql: graphqlUrl } = serverIn(environment);
  return connect({
    apiUrl,
    graphqlUrl,
    ...asked,
    version,
    concurrency: CONCURRENCY,
    deadline: DEADLINE,
    log,
    sleep: pause,
    now,
    mask: secrets.add,
    minted,
  });
}

/** Permissions without which nothing is published that far. */
const NEEDED = {
  none: [],
  branch: ["contents"],
  "pull-request": ["contents", "pull_requests"],
} as const;

/** What writes to a repository on GitHub, and the token it does so with. */
export function writing(github: Connected, repository: RemoteRepository | null, version: string) {
  const { server, waits, pace } = github;
  const authorization = github.publishing(repository);
  const writer = createWriter({
    apiUrl: server.rest,
    graphqlUrl: server.graphql,
    version,
    authorization,
    sleep: pause,
    waits,
    pace,
  });
  return {
    writer,
    author: github.author,
    token: async () => (await authorization()).replace(/^\S+ /, ""),
  };
}

/** Opens the governance repository and GitHub; the faults of the checkout come first. */
async function open(
  asked: Omit<Asked, "writer" | "publishes">,
  made: Pick<ScanInputs, "governance" | "commitWith" | "publish" | "writer">,
  surroundings: Surroundings,
): Promise<{ github: Connected; governance: GovernancePort }> {
  const { environment, log } = surroundings;
  const { governance: directory, commitWith, publish } = made;
  const patience = createPatience(pause, asked.waits, log);
  const local = { directory, environment, home: serverIn(environment).web, patience };
  const { repository } = (await openCheckout({ ...local, token: null })).remote;
  // A second App is installed where it publishes, which may be another organisation than the one that is scanned.
  const owner = repository?.owner ?? asked.organization;
  const writer = made.writer === null ? null : { ...made.writer, owner };
  const publishes = repository === null ? [] : NEEDED[publish];
  const github = await connectTo({ ...asked, writer, publishes }, surroundings);
  const by = writing(github, repository, surroundings.version);
  const later = await surroundings.later();
  return {
    github,
    governance: await later.openGovernance({ ...local, ...by, commitWith, sleep: pause, log }),
  };
}

export const noPermissions = () => Promise.resolve({});

/** Opens everything a scan works with. */
export async function connectPorts(
  inputs: Omit<ScanInputs, "command">,
  surroundings: Surroundings,
  kept: { checkpoint: Checkpoint; waits: WaitBudget },
): Promise<ScanPorts> {
  const cache = await openCache(inputs.cache, inputs.auth);
  const { auth, organization } = inputs;
  const reads = async () => (await surroundings.later()).permissionsRead;
  const asked = { auth, organization, reads, cache, ...kept };
  return { ...(await open(asked, inputs, surroundings)), log: surroundings.log };
}

type Publishing = Committing & { publish: "pull-request" | "branch" | "none" };

/** Opens everything that concluding and reviewing work with; of GitHub they read the governance repository alone. */
export async function connectToGovernance(
  inputs: Pick<ConcludeInputs, "governance" | "organization">,
  way: Publishing,
  surroundings: Surroundings,
): Promise<ConcludePorts> {
  const { governance: directory } = inputs;
  const organization = inputs.organization ?? (await organizationAtHead(directory, surroundings));
  const waits = createWaitBudget(way.maxWait);
  const asked = { auth: way.auth, organization, reads: noPermissions, cache: noCache, waits };
  const { github, governance } = await open(asked, { ...way, governance: directory }, surroundings);
  return {
    governance,
    organization: github.organization.login,
    at: github.observed().finished,
    log: surroundings.log,
  };
}

/** Opens everything that signing off works with; of GitHub it reads the governance repository alone. */
export async function connectToSignOff(
  inputs: SignOffInputs,
  surroundings: Surroundings,
): Promise<SignOffPorts> {
  const { governance: directory, auth, maxWait } = inputs;
  const organization = inputs.organization ?? (await organizationAtHead(directory, surroundings));
  const waits = createWaitBudget(maxWait);
  const asked = { auth, organization, reads: noPermissions, cache: noCache, waits };
  const publish = inputs.publish === "record" ? "pull-request" : "none";
  const { github, governance } = await open(asked, { ...inputs, publish }, surroundings);
  return {
    governance,
    organization: github.organization.login,
    at: github.observed().finished,
    log: surroundings.log,
  };
}

async function organizationAtHead(
  directory: string,
  { environment, later }: Pick<Surroundings, "environment" | "later">,
): Promise<string> {
  const { organizationIn, readStated } = await later();
  return organizationIn(readStated(await statedAtHead(directory, environment)), null);
}

/** What people state at HEAD of a checkout, as texts. */
export async function statedAtHead(
  directory: string,
  environment: Environment,
): Promise<ReadonlyMap<string, string>> {
  const local = await openLocal({ directory, environment });
  return (await readAtCommit(local, await resolveCommit(local, "HEAD"))).stated;
}
