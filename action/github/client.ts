import { z } from "zod";
import { Login } from "../../model/text.ts";
import { SOURCE_IDS, type SourceId } from "../../model/unit.ts";
import type { Log } from "../run/log.ts";
import type { Allowance } from "../run/scan-progress.ts";
import { createWaitBudget, USUAL_WAIT, type WaitBudget } from "../run/wait-budget.ts";
import { createAsk } from "./ask.ts";
import { authenticate, type Authenticating } from "./authenticate.ts";
import { CountedOrganization, seesEveryRepository } from "./bare-installation.ts";
import { noCache, type Cache } from "./cache.ts";
import { type Checkpoint, noCheckpoint } from "./checkpoint.ts";
import { authorOf, type Author } from "./commit-author.ts";
import { createTags } from "./entity-tag.ts";
import { graphql } from "./graphql.ts";
import { answered } from "./installation.ts";
import { list } from "./list.ts";
import { createPace, type Lane, type Pace, type Sleep } from "./pace.ts";
import type { Asker, GitHub, Permission, Unread } from "./port.ts";
import { createPresence } from "./presence.ts";
import { type AnswerCounts, remembering } from "./remembering.ts";
import { get, reader } from "./rest.ts";
import { remedyOf } from "./refusal.ts";
import { createServerClock } from "./server-clock.ts";
import { serverAt, type Server } from "./server.ts";
import { API_VERSION, createTransport } from "./transport.ts";

/** Where and as whom to connect. */
export interface Connection extends Authenticating {
  /** Address of the REST API, as GITHUB_API_URL has it. */
  apiUrl: string;
  graphqlUrl?: string;
  /** Version of Countersign, or the digest of its bundle: it shapes what is kept in the cache. */
  version: string;
  /** Requests at the same time; GitHub allows 100. */
  concurrency: number;
  /** Milliseconds after which a request is given up, its body included. */
  deadline: number;
  cache?: Cache;
  /** Keeps answers for the next attempt of the same scan; none are kept unless stated. */
  checkpoint?: Checkpoint;
  log: Log;
  sleep: Sleep;
  /** The runner's own clock, which may be wrong but never goes back. */
  now: () => number;
  /** How long GitHub's limits may be waited for in sum, shared with git; the usual time where none is given. */
  waits?: WaitBudget;
}

/** Requests of one source about one repository; an organisation has a few thousand an hour for everything. */
const MOST_OF_A_REPOSITORY = 400;

const overspent: Unread = {
  state: "not-attempted",
  reason: { reason: "too-many-requests", with: { requests: MOST_OF_A_REPOSITORY } },
  remedy: { reason: "read-in-part", with: {} },
};

const Organization = CountedOrganization.extend({ login: Login });
const User = z.object({ login: Login });

/** GitHub as asked by a scan, with what publishing by the same credential needs. */
export interface Connected extends GitHub {
  server: Server;
  /** Keeps what writes to the pace of what reads. */
  pace: Pace;
  waits: WaitBudget;
  /** Gives the Authorization header for writing to a repository, renewed when it must be. */
  publishing: (repository: { owner: string; name: string } | null) => () => Promise<string>;
  /** Who commits what git makes: the account of the credential that publishes. */
  author: () => Promise<Author>;
}

/** Connects to GitHub, or ends with a `GitHubFailure` that says why there can be no scan. */
export async function connect(connection: Connection): Promise<Connected> {
  const { auth, organization, log, sleep } = connection;
  const server = serverAt(connection.apiUrl, connection.graphqlUrl);
  const transport = createTransport(server.rest, connection.version, connection.deadline);
  const clock = createServerClock(connection.now);
  const time = { now: connection.now, sleep };
  const pace = createPace(connection.concurrency, time);
  const { waits = createWaitBudget(USUAL_WAIT) } = connection;
  const common = { transport, server, clock, sleep, waits, log };

  // Minting has its own pace: it happens while a request that needs the token already holds a place.
  const minting = { ...common, pace: createPace(1, time) };
  const authenticated = await authenticate(connection, minting);
  const { reading, publishing, credential: installed, writer } = authenticated;
  const tags = createTags();
  let allowance: Allowance | null = null;
  const allows = (lane: Lane, left: Allowance) => void (allowance = lane === "rest" ? left : allowance);
  const ask = createAsk({ ...common, authorizer: reading, pace, tags, allows });
  const address = transport.address("GET /orgs/{org}", { org: organization });
  const found = answered(await ask({ method: "GET", url: address }, reader(Organization)), {
    address,
    missing: `There is no organisation ${organization} on ${server.rest}, or this credential may not see it.`,
    forbidden: `GitHub refuses this credential altogether (403); see that the organisation ${organization} allows it, and that single sign-on and the list of allowed addresses do not stand in its way.`,
  });
  let credential = installed;
  if (credential === null) {
    const user = await ask({ method: "GET", url: transport.address("GET /user", {}) }, reader(User));
    const isAnyApps = user.kind === "refused" && user.status === 403;
    const all = isAnyApps && (await seesEveryRepository(ask, transport, found));
    credential = tokenOf(user.kind === "answered" ? user.data.login : null, all);
  }

  const granted = credential.permissions;
  const parts = {
    ask,
    transport,
    server,
    holding: {
      holder: auth.kind === "app" ? ("app" as const) : ("token" as const),
      held: credential.granted,
    },
    selected: credential.repository_selection === "selected",
    presence: createPresence(ask, transport, () => found.id),
    tags,
    memory: {
      whole: auth.kind === "app",
      cache: connection.cache ?? noCache,
      // What a bare token may do is not known, so another token is another credential; the key is a digest.
      identity: [
        credential.identity,
        auth.kind === "token" ? auth.token : JSON.stringify(sorted(granted ?? {})),
        connection.version,
      ],
    },
  };
  const span = () => {
    const seen = clock.span();
    if (seen === null) throw new Error("No answer of GitHub carried a Date header.");
    return seen;
  };
  const { checkpoint = noCheckpoint } = connection;
  const kept = await checkpoint.open([String(found.id), ...parts.memory.identity], span().started);
  if (kept.answers > 0)
    log.info("Going on with a scan that was cut off.", { answers: kept.answers, started: kept.started });
  const requests = new Map<SourceId, number>();
  const cached = new Map<SourceId, number>();
  const as = (source: SourceId): Asker => {
    const reused = () => oneMore(cached, source);
    const spent = new Map<number, number>();
    /** Counts a request about a repository; what asks about one repository too often is answered without asking. */
    const counting = (repository?: number): AnswerCounts => ({
      count() {
        oneMore(requests, source);
        if (repository !== undefined) spent.set(repository, (spent.get(repository) ?? 0) + 1);
      },
      reused,
    });
    const isSpent = (repository: number | undefined) =>
      repository !== undefined && (spent.get(repository) ?? 0) >= MOST_OF_A_REPOSITORY;
    return {
      get: (question) =>
        isSpent(question.repository)
          ? Promise.resolve(overspent)
          : remembering(kept, [source, "get", question], counting(question.repository), (each) =>
              get(question, { ...parts, reused: each.reused }, each.count),
            ),
      list: (question) =>
        isSpent(question.repository)
          ? Promise.resolve(overspent)
          : remembering(kept, [source, "list", question], counting(question.repository), (each) =>
              list(question, { ...parts, reused: each.reused }, each.count),
            ),
      graphql: (question) =>
        remembering(kept, [source, "graphql", question], counting(), ({ count }) =>
          graphql(question, parts, count),
        ),
      lacks: (permission) => lacks(granted, permission),
      told: granted !== null,
      sight: credential.repository_selection ?? "unknown",
      remedy: (permission) => remedyOf(undefined, permission, parts.holding),
    };
  };
  return {
    server,
    pace,
    waits,
    publishing: (repository) => publishing(repository).authorization,
    organization: { id: found.id, login: found.login },
    credential,
    writer,
    author: () => authorOf(writer ?? credential, { ask, transport, web: server.web }),
    apiVersion: API_VERSION,
    isResumed: kept.answers > 0,
    as,
    requests: () => countsOf(requests),
    waited: () => waits.spent(),
    limits() {
      const now = clock.now();
      const wait = pace.heldUntil() - pace.now();
      return { now, allowance, waitsUntil: wait > 0 ? now + wait : null };
    },
    cached: () => countsOf(cached),
    observed: () => {
      const { started, finished } = span();
      return { started: kept.started < started ? kept.started : started, finished };
    },
  };
}

/** What a scan records of a token: whose it is, whether it sees every repository, and nothing of what it may do. */
const tokenOf = (login: string | null, all: boolean): GitHub["credential"] => ({
  identity: login === null ? "token" : `token of ${login}`,
  kind: "token",
  slug: null,
  login,
  granted: null,
  permissions: null,
  repository_selection: all ? "all" : null,
});

const sorted = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** Only an App's permissions are known; of a token nothing is, so nothing is held against it. */
function lacks(granted: Readonly<Record<string, string>> | null, { name, level }: Permission): boolean {
  if (granted === null) return false;
  const held = granted[name];
  return held === undefined || (level === "write" && held === "read");
}

const oneMore = (counts: Map<SourceId, number>, source: SourceId): void =>
  void counts.set(source, (counts.get(source) ?? 0) + 1);

/** Requests of every source; 0 for one that asked nothing. */
const countsOf = (requests: ReadonlyMap<SourceId, number>): Readonly<Record<SourceId, number>> => {
  const entries = SOURCE_IDS.map((id) => [id, requests.get(id) ?? 0] as const);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- one entry per id of the list the type is made of
  return Object.fromEntries(entries) as Record<SourceId, number>;
};
