import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { request } from "@octokit/request";
import type { Headers } from "./classify.ts";
import { createFetch, type Fetch } from "./fetch.ts";

/** An answer of any status, its header names in lower case. */
export interface Received {
  status: number;
  headers: Headers;
  body: unknown;
}

/** Octokit logs what it asks; our own log says what people need. */
export const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** As much of octokit as we use: no endpoint by name, no page, no retry. */
export interface Octokit {
  request: typeof request;
  /** What it sends requests with. */
  fetch: Fetch;
}

/**
 * A client of one server that sends each request once, through the runner's proxy where it has one
 * (https_proxy, http_proxy, no_proxy).
 * https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers
 */
export function createOctokit(apiUrl: string, version: string): Octokit {
  const server = new URL(apiUrl);
  const fetch = createFetch(server, getProxyUrl(server) ?? null);
  return {
    fetch,
    request: request.defaults({
      baseUrl: apiUrl,
      headers: { "user-agent": `countersign/${version}` },
      request: { log: quiet, fetch },
    }),
  };
}

/** The shape octokit gives an answer and, in `response`, an error for a status of 300 and above. */
interface Answered {
  status: number;
  data: unknown;
  headers: Readonly<Record<string, string | number | undefined>>;
}

/** An answer of octokit's, with its headers as text. */
export function receivedFrom({ status, data, headers }: Answered): Received {
  const named = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), String(value)] as const],
  );
  return { status, headers: Object.fromEntries(named), body: data };
}

/** What the server answered, where octokit made an error of it; null where there was no answer. */
export function answerIn(error: unknown): Received | null {
  return hasResponse(error) ? receivedFrom(error.response) : null;
}

/** True for octokit's own error, with or without an answer; anything else is our mistake. */
export const isRequestError = (error: unknown): error is Error & { status: number } =>
  error instanceof Error && "status" in error;

function hasResponse(error: unknown): error is { response: Answered } {
  return (
    error instanceof Error &&
    "response" in error &&
    typeof error.response === "object" &&
    error.response !== null
  );
}
