import { Octokit } from "@octokit/rest";
import type { Headers } from "./classify.ts";

/** Version of the REST API that is asked for on every request. */
export const API_VERSION = "2022-11-28";

/** One request; `url` is absolute. */
export interface Outgoing {
  method: "GET" | "POST";
  url: string;
  authorization: string;
  /** ETag of the answer we hold; a 304 confirms it. */
  etag?: string;
  body?: Readonly<Record<string, unknown>>;
}

/** What came back: an answer of any status, or none. */
export type Exchange =
  | { answered: true; status: number; headers: Headers; body: unknown; url: string }
  | { answered: false; why: "timeout" | "network" };

/** Sends one request once: no retry, no redirect, no wait. */
export interface Transport {
  /** The absolute address of a documented route, its parameters encoded. */
  address: (route: string, parameters: Readonly<Record<string, string | number>>) => string;
  send: (request: Outgoing) => Promise<Exchange>;
}

/** The shape octokit gives an answer and, with `response`, an error for a status of 400 and above. */
interface Received {
  status: number;
  url: string;
  data: unknown;
  headers: Readonly<Record<string, string | number | undefined>>;
}

const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** A transport to one server; every request ends within `deadline` milliseconds, its body included. */
export function createTransport(apiUrl: string, version: string, deadline: number): Transport {
  const octokit = new Octokit({ baseUrl: apiUrl, userAgent: `countersign/${version}`, log: quiet });
  return {
    address: (route, parameters) => octokit.request.endpoint(route, { ...parameters }).url,
    async send({ method, url, authorization, etag, body }) {
      const signal = AbortSignal.timeout(deadline);
      const headers = {
        accept: "application/vnd.github+json",
        authorization,
        "x-github-api-version": API_VERSION,
        ...(etag === undefined ? {} : { "if-none-match": etag }),
      };
      try {
        const answer = await octokit.request({
          method,
          url,
          headers,
          request: { signal, redirect: "manual", log: quiet },
          ...(body === undefined ? {} : { data: body }),
        });
        return signal.aborted ? { answered: false, why: "timeout" } : received(answer, url);
      } catch (error) {
        if (signal.aborted) return { answered: false, why: "timeout" };
        if (hasResponse(error)) return received(error.response, url);
        if (error instanceof Error && "status" in error) return { answered: false, why: "network" };
        throw error;
      }
    },
  };
}

function received({ status, headers, data }: Received, url: string): Exchange {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), String(value)] as const],
  );
  return { answered: true, status, headers: Object.fromEntries(entries), body: data, url };
}

function hasResponse(error: unknown): error is { response: Received } {
  return (
    error instanceof Error &&
    "response" in error &&
    typeof error.response === "object" &&
    error.response !== null
  );
}
