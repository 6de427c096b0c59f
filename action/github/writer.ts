import { createWaitBudget, type WaitBudget } from "../run/wait-budget.ts";
import { classify } from "./classify.ts";
import { GitHubFailure } from "./failure.ts";
import { answerIn, createOctokit, isRequestError, quiet, receivedFrom, type Received } from "./octokit.ts";
import type { Pace, Sleep } from "./pace.ts";
import { sameServer, serverAt, nextPage } from "./server.ts";
import { API_VERSION } from "./transport.ts";
import { primaryWait, secondaryWait } from "./wait.ts";

/** An answer of any status; the caller says which it can live with. */
export interface Answer {
  status: number;
  body: unknown;
  /** Address of the next page, where a list has one. */
  next?: string;
}

/** Changes the governance repository on GitHub: the one port that writes. */
export interface Writer {
  /** One request of a documented route, `PATCH /repos/{owner}/{repo}/pulls/{pull_number}`. */
  send: (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<Answer>;
  graphql: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;
}

export interface WriterOptions {
  apiUrl: string;
  graphqlUrl: string;
  version: string;
  /** Gives the Authorization header; called for every request, so that it may be renewed. */
  authorization: () => Promise<string>;
  sleep: Sleep;
  /** How long limits may be waited for in sum; five minutes of its own where it shares none. */
  waits?: WaitBudget;
  /** The pace of whatever else asks with the same credential; none where nothing does. */
  pace?: Pace;
}

const ATTEMPTS = 4;
const REDIRECTS = 5;
/** Longest that is waited for limits where nobody says how long that may be. */
const LONGEST_WAIT = 5 * 60_000;
const DEADLINE = 60_000;

/**
 * A writer for one server. A request that GitHub refused for its limits was not carried out and is sent again when
 * it says so; one that may have been carried out is sent again only when twice does no harm.
 */
export function createWriter(options: WriterOptions): Writer {
  const { apiUrl, graphqlUrl, version, authorization, sleep, pace } = options;
  const { waits = createWaitBudget(LONGEST_WAIT) } = options;
  const octokit = createOctokit(apiUrl, version);
  const paced = (method: string, url: string, request: () => Promise<Received>): Promise<Received> => {
    if (pace === undefined) return request();
    const lane = url === graphqlUrl ? "graphql" : "rest";
    return pace.run(lane, method === "GET" ? 1 : 5, request);
  };

  const server = serverAt(apiUrl, graphqlUrl);

  /** A redirect is followed on the server itself, by the same method: the credential would go along. */
  async function once(method: string, address: string, data: unknown): Promise<Received> {
    let url = address;
    for (let redirects = 0; ; redirects += 1) {
      const received = await exchange(method, url, data);
      const { location } = received.headers;
      const isRedirect = received.status >= 300 && received.status < 400 && location !== undefined;
      const target = isRedirect ? sameServer(server, url, location) : null;
      if (target === null || redirects === REDIRECTS) return received;
      url = target;
    }
  }

  async function exchange(method: string, url: string, data: unknown): Promise<Received> {
    const headers = {
      accept: "application/vnd.github+json",
      authorization: await authorization(),
      "x-github-api-version": API_VERSION,
    };
    const request = { signal: AbortSignal.timeout(DEADLINE), redirect: "manual", log: quiet } as const;
    try {
      const answer = await octokit.request({
        method,
        url,
        headers,
        request,
        ...(data === undefined ? {} : { data }),
      });
      return receivedFrom(answer);
    } catch (error) {
      const received = answerIn(error);
      if (received !== null) return received;
      if (isRequestError(error) || (error instanceof Error && error.name === "TimeoutError"))
        return { status: 0, body: null, headers: {} };
      throw error;
    }
  }

  async function persist(method: string, url: string, data: unknown): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const { status, body, headers } = await paced(method, url, () => once(method, url, data));
      const limit = limitWait({ status, body, headers }, attempt - 1);
      const harmless = method === "GET" || method === "PATCH";
      const broken = harmless && (status === 0 || status >= 500);
      const wait = limit ?? (broken ? 1000 * 2 ** attempt : null);
      if (wait !== null && attempt < ATTEMPTS && (limit === null || waits.take(wait))) {
        await sleep(wait);
        continue;
      }
      if (status === 0)
        throw new GitHubFailure(
          "unreachable",
          "GitHub could not be reached to publish the evidence; run again.",
        );
      if (status === 401)
        throw new GitHubFailure(
          "bad-credential",
          "GitHub does not accept the token that publishes the evidence.",
        );
      const next = nextPage(headers.link);
      return next === null ? { status, body } : { status, body, next };
    }
  }

  return {
    send(route, parameters) {
      const request = octokit.request.endpoint(route, { ...parameters });
      const data: unknown = request.body;
      return persist(request.method, request.url, data);
    },
    graphql: (query, variables) => persist("POST", graphqlUrl, { query, variables }),
  };
}

/** How long a limit asks to wait; null for an answer that is no limit, or one that is not waited for. */
function limitWait({ status, body, headers }: Received, earlier: number): number | null {
  switch (classify(status, headers, body)) {
    case "primary-limit":
      return primaryWait(headers);
    case "secondary-limit":
      return secondaryWait(headers, earlier);
    default:
      return null;
  }
}
