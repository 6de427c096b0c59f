import type { GapReason } from "../../model/reasons/gaps.ts";
import { blockIn, classify, type Headers } from "./classify.ts";
import { sameServer, type Server } from "./server.ts";
import type { Exchange } from "./transport.ts";

/** How one question ended, after every repetition and wait it was allowed. */
export type Outcome<T> =
  | { kind: "answered"; data: T; headers: Headers; text: string; url: string }
  | { kind: "not-modified"; headers: Headers; url: string }
  /** `block` is why GitHub blocked it altogether; null for a refusal of any other kind. */
  | { kind: "refused"; status: number; headers: Headers; block: string | null }
  | { kind: "failed"; reason: GapReason; overloaded: boolean }
  /** GitHub's limits were not lifted in the time we may wait: nothing is asked any more. */
  | { kind: "stopped" };

/** Reads a body, or says where it does not have the expected form, or that it reports a limit (GraphQL does, with 200). */
export type Read<T> = (
  body: unknown,
  headers: Headers,
) => { ok: true; data: T } | { ok: false; reason: GapReason } | { ok: false; limited: true };

/** What to do after one exchange. */
export type Step<T> =
  | { do: "end"; outcome: Outcome<T> }
  | { do: "repeat"; reason: GapReason; overloaded: boolean }
  | { do: "wait"; limit: "primary" | "secondary"; headers: Headers }
  | { do: "follow"; url: string }
  | { do: "renew" };

/** Decides what one exchange means for the question; acts on nothing. */
export function nextStep<T>(exchange: Exchange, url: string, server: Server, read: Read<T>): Step<T> {
  if (!exchange.answered) {
    const overloaded = exchange.why === "timeout";
    const reason = overloaded ? "no-answer-in-time" : "not-reached";
    return { do: "repeat", reason: { reason, with: {} }, overloaded };
  }
  const { status, headers, body, text } = exchange;
  const answer = classify(status, headers, body);
  switch (answer) {
    case "not-modified":
      return { do: "end", outcome: { kind: "not-modified", headers, url } };
    case "refused":
      return { do: "end", outcome: { kind: "refused", status, headers, block: blockIn(body) } };
    case "redirect":
      return redirected(url, server, headers.location);
    case "unauthenticated":
      return { do: "renew" };
    case "primary-limit":
      return { do: "wait", limit: "primary", headers };
    case "secondary-limit":
      return { do: "wait", limit: "secondary", headers };
    case "retry":
      // GitHub ends a request that takes too long with 502 or 504: a smaller question may succeed.
      return {
        do: "repeat",
        reason: { reason: "status-answered", with: { status } },
        overloaded: status === 502 || status === 504,
      };
    case "ok": {
      const reading = read(body, headers);
      if (reading.ok)
        return { do: "end", outcome: { kind: "answered", data: reading.data, headers, text, url } };
      if ("limited" in reading) {
        const spent = headers["retry-after"] === undefined && headers["x-ratelimit-remaining"] === "0";
        return { do: "wait", limit: spent ? "primary" : "secondary", headers };
      }
      return { do: "repeat", reason: reading.reason, overloaded: false };
    }
    default:
      return answer satisfies never;
  }
}

function redirected<T>(from: string, server: Server, location: string | undefined): Step<T> {
  const target = location === undefined ? null : sameServer(server, from, location);
  if (target !== null) return { do: "follow", url: target };
  const reason = { reason: "redirected-elsewhere", with: {} } as const;
  return { do: "end", outcome: { kind: "failed", reason, overloaded: false } };
}
