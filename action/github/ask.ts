import type { Log } from "../log.ts";
import type { Authorizer } from "./authorizer.ts";
import type { Headers } from "./classify.ts";
import { GitHubFailure } from "./failure.ts";
import { judge, type Outcome, type Read } from "./judge.ts";
import type { Pace, Sleep } from "./pace.ts";
import type { ServerClock } from "./server-clock.ts";
import type { Server } from "./server.ts";
import type { Outgoing, Transport } from "./transport.ts";
import { backOff, primaryWait, secondaryWait, serverTime } from "./wait.ts";

/** A request before it is known who asks. */
export type Request = Omit<Outgoing, "authorization">;

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
  log: Log;
}

const REPETITIONS = 3;
const LIMITS = 5;
const REDIRECTS = 5;

/**
 * One bounded policy for every request, in place of octokit's retry and throttling plugins: those tell a
 * secondary limit by its English text and wait by the runner's clock.
 */
export function createAsk(parts: AskWith): Ask {
  const { transport, server, authorizer, pace, clock, sleep } = parts;
  const hold = createHold(parts);
  let stopped = false;
  let failure: GitHubFailure | null = null;

  const send = (request: Request, count: () => void) =>
    pace.run(async () => {
      const authorization = await authorizer.authorization();
      count();
      const exchange = await transport.send({ ...request, authorization });
      if (exchange.answered) clock.saw(serverTime(exchange.headers));
      return { exchange, authorization };
    });

  return async (request, read, count = () => undefined) => {
    let { url } = request;
    const done = { repetitions: 0, limits: 0, redirects: 0, renewals: 0 };
    for (;;) {
      // What ended one question ends them all: nothing more is sent.
      if (failure !== null) throw failure;
      if (stopped) return { kind: "stopped" };
      const { exchange, authorization } = await send({ ...request, url }, count);
      const step = judge(exchange, url, server, read);
      switch (step.do) {
        case "end":
          return step.outcome;
        case "follow":
          if (++done.redirects > REDIRECTS)
            return { kind: "failed", reason: "GitHub redirected in a circle.", overloaded: false };
          url = step.url;
          break;
        case "renew":
          if (++done.renewals > 1 || !(await authorizer.renew(authorization)))
            throw (failure = new GitHubFailure("bad-credential", authorizer.refused));
          break;
        case "wait":
          if (!(await hold(step.limit, step.headers, done.limits++))) stopped = true;
          break;
        case "repeat":
          if (done.repetitions >= REPETITIONS)
            return { kind: "failed", reason: step.reason, overloaded: step.overloaded };
          await sleep(backOff(done.repetitions++));
      }
    }
  };
}

/** Waits as a limit asks, everything else with it; false when that is longer or more often than we may. */
function createHold({ pace, clock, log }: AskWith) {
  return async (limit: "primary" | "secondary", headers: Headers, earlier: number): Promise<boolean> => {
    const wait = limit === "primary" ? primaryWait(headers) : secondaryWait(headers, earlier);
    if (wait === null || earlier >= LIMITS) {
      log.warning("GitHub's rate limit was not lifted in time; what is left is not attempted.", { limit });
      return false;
    }
    log.info("Waiting for GitHub's rate limit.", { limit, seconds: Math.ceil(wait / 1000) });
    await pace.pause(wait);
    clock.slept(wait);
    return true;
  };
}
