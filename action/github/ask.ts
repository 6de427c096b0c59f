import type { Log } from "../run/log.ts";
import type { Allowance } from "../run/scan-progress.ts";
import type { WaitBudget } from "../run/wait-budget.ts";
import type { Authorizer } from "./authorizer.ts";
import type { Headers } from "./classify.ts";
import type { Tags } from "./entity-tag.ts";
import { GitHubFailure } from "./failure.ts";
import { nextStep, type Outcome, type Read } from "./next-step.ts";
import { costOf, type Lane, LANES, type Pace, type Sleep } from "./pace.ts";
import type { ServerClock } from "./server-clock.ts";
import type { Server } from "./server.ts";
import type { Outgoing, Transport } from "./transport.ts";
import { allowanceIn, backOff, leavesReserve, primaryWait, secondaryWait, serverTime } from "./wait.ts";

/** A request before it is known who asks; what it is to be confirmed by may depend on that. */
export type Request = Omit<Outgoing, "authorization" | "etag"> & {
  etag?: (authorization: string) => string | null;
};

/** Asks one question and sees it through; `count` is called for every request sent. */
export type Ask = <T>(request: Request, read: Read<T>, count?: () => void) => Promise<Outcome<T>>;

/** What asking needs. */
export interface AskWith {
  transport: Transport;
  server: Server;
  authorizer: Authorizer;
  pace: Pace;
  clock: ServerClock;
  sleep: Sleep;
  /** How long limits may be waited for in sum. */
  waits: WaitBudget;
  log: Log;
  /** Is shown how tags are built; nobody where none are computed. */
  tags?: Pick<Tags, "saw">;
  /** Is told what is left of the hour of a lane. */
  allows?: (lane: Lane, allowance: Allowance) => void;
}

const REPETITIONS = 3;
const LIMITS = 5;
const REDIRECTS = 5;

/**
 * One bounded policy for every request, in place of octokit's retry and throttling plugins: those tell a
 * secondary limit by its English text and wait by the runner's clock.
 */
export function createAsk(parts: AskWith): Ask {
  const { transport, server, authorizer, pace, clock, sleep, tags, allows } = parts;
  const holds = createHold(parts);
  const stopped = new Set<Lane>();
  let failure: GitHubFailure | null = null;

  const stop = (lane: Lane) => {
    stopped.add(lane);
    pace.release(lane);
  };

  /** Sends a request when its turn has come; null when by then nothing is sent any more. */
  const send = (request: Request, lane: Lane, count: () => void) =>
    pace.run(lane, costOf(request.method, lane), async () => {
      // What ended one question ends them all.
      if (failure !== null) throw failure;
      if (stopped.has(lane)) return null;
      const authorization = await authorizer.authorization();
      count();
      const { etag: tagFor, ...outgoing } = request;
      const etag = tagFor?.(authorization) ?? null;
      const exchange = await transport.send({
        ...outgoing,
        authorization,
        ...(etag === null ? {} : { etag }),
      });
      if (exchange.answered) {
        const given = exchange.headers.etag;
        if (request.method === "GET" && exchange.status === 200 && given !== undefined)
          tags?.saw(given, exchange.text, authorization);
        clock.saw(serverTime(exchange.headers));
        const allowance = allowanceIn(exchange.headers);
        if (allowance !== null) allows?.(lane, allowance);
        if (exchange.status < 300) pace.limits(lane, exchange.headers["x-ratelimit-limit"] !== undefined);
        if (
          leavesReserve(exchange.headers) &&
          !stopped.has(lane) &&
          !holds.hold(lane, "primary", exchange.headers, 0)
        )
          stop(lane);
      }
      return { exchange, authorization };
    });

  return async (request, read, count = () => undefined) => {
    const lane = laneOf(request.url, server);
    let { url } = request;
    const done = { repetitions: 0, limits: 0, redirects: 0, renewals: 0 };
    for (;;) {
      const sent = await send({ ...request, url }, lane, count);
      if (sent === null) return { kind: "stopped" };
      const step = nextStep(sent.exchange, url, server, read);
      switch (step.do) {
        case "end":
          holds.resumed();
          return step.outcome;
        case "follow":
          if (++done.redirects > REDIRECTS)
            return {
              kind: "failed",
              reason: { reason: "redirected-in-a-circle", with: {} },
              overloaded: false,
            };
          url = step.url;
          break;
        case "renew":
          if (++done.renewals > 1 || !(await authorizer.renew(sent.authorization))) {
            failure = new GitHubFailure("bad-credential", authorizer.refused);
            for (const one of LANES) pace.release(one);
            throw failure;
          }
          break;
        case "wait":
          if (!stopped.has(lane) && !holds.hold(lane, step.limit, step.headers, done.limits++)) stop(lane);
          break;
        case "repeat":
          if (done.repetitions >= REPETITIONS)
            return { kind: "failed", reason: step.reason, overloaded: step.overloaded };
          await sleep(backOff(done.repetitions++));
      }
    }
  };
}

/**
 * By which hour GitHub counts a request. Of the audit log it answers 1,750 in an hour, and says what is left of those.
 * https://docs.github.com/en/enterprise-cloud@latest/rest/orgs/orgs#get-the-audit-log-for-an-organization
 */
function laneOf(url: string, server: Server): Lane {
  if (url === server.graphql) return "graphql";
  return new URL(url).pathname.endsWith("/audit-log") ? "audit-log" : "rest";
}

/**
 * Holds requests back as a limit asks; false when that is longer or more often than we may wait. Deadlines are
 * compared, never durations: who is refused late in a pause is told a later end of it, and everybody keeps to that.
 */
function createHold({ pace, waits, log }: AskWith) {
  let isTold = false;
  return {
    hold(lane: Lane, limit: "primary" | "secondary", headers: Headers, earlier: number): boolean {
      const wait = limit === "primary" ? primaryWait(headers) : secondaryWait(headers, earlier);
      const now = pace.now();
      const before = Math.max(now, pace.heldUntil());
      const until = now + (wait ?? 0);
      if (wait === null || earlier >= LIMITS || !waits.take(Math.max(0, until - before))) {
        log.warning("GitHub's rate limit was not lifted in time; what is left is not attempted.", { limit });
        return false;
      }
      // Said once, however many requests are refused, and however many pauses are behind one another.
      if (!isTold) log.info("Waiting for GitHub's rate limit.", { limit, seconds: Math.ceil(wait / 1000) });
      isTold = true;
      pace.hold(limit === "primary" ? [lane] : LANES, until);
      return true;
    },
    /** Something was answered: once no pause is on, the next one is another. */
    resumed(): void {
      if (pace.heldUntil() <= pace.now()) isTold = false;
    },
  };
}
