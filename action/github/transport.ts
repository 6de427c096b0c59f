import type { Headers } from "./classify.ts";
import type { Fetch } from "./fetch.ts";
import { ACCEPT } from "./entity-tag.ts";
import { answerIn, createOctokit, isRequestError, quiet, receivedFrom, type Received } from "./octokit.ts";

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
  /** `text` is the body as it came, unpacked. */
  | { answered: true; status: number; headers: Headers; body: unknown; text: string; url: string }
  | { answered: false; why: "timeout" | "network" };

/** Sends one request once: no retry, no redirect, no wait. */
export interface Transport {
  /** The absolute address of a documented route, its parameters encoded. */
  address: (route: string, parameters: Readonly<Record<string, string | number>>) => string;
  send: (request: Outgoing) => Promise<Exchange>;
}

/** A transport to one server; every request ends within `deadline` milliseconds, its body included. */
export function createTransport(apiUrl: string, version: string, deadline: number): Transport {
  const octokit = createOctokit(apiUrl, version);
  return {
    address: (route, parameters) => octokit.request.endpoint(route, { ...parameters }).url,
    async send({ method, url, authorization, etag, body }) {
      const signal = AbortSignal.timeout(deadline);
      let text = "";
      const fetch: Fetch = async (address, asked) => {
        const answer = await octokit.fetch(address, asked);
        return { ...answer, text: async () => (text = await answer.text()) };
      };
      const answered = (received: Received): Exchange => ({ answered: true, url, text, ...received });
      const headers = {
        accept: ACCEPT,
        authorization,
        "x-github-api-version": API_VERSION,
        ...(etag === undefined ? {} : { "if-none-match": etag }),
      };
      try {
        const answer = await octokit.request({
          method,
          url,
          headers,
          request: { signal, redirect: "manual", log: quiet, fetch },
          ...(body === undefined ? {} : { data: body }),
        });
        return signal.aborted ? { answered: false, why: "timeout" } : answered(receivedFrom(answer));
      } catch (error) {
        if (signal.aborted) return { answered: false, why: "timeout" };
        const received = answerIn(error);
        if (received !== null) return answered(received);
        if (isRequestError(error)) return { answered: false, why: "network" };
        throw error;
      }
    },
  };
}
