import type { IncomingMessage } from "node:http";
import { createProxyAgent, type ProxyAgent } from "./proxy-agent.ts";

/** As much of `fetch` as octokit asks for; redirects are answers. */
export type Fetch = (
  address: string,
  asked: Pick<RequestInit, "method"> & {
    headers: Record<string, string>;
    body?: string;
    signal?: AbortSignal;
  },
) => Promise<Response>;

/**
 * A fetch that reaches one server through a proxy. Node's own goes by none before Node 24, and there only where the
 * process was started so; the package that can is a third of our bundle.
 * https://nodejs.org/docs/latest-v24.x/api/cli.html#node_use_env_proxy1
 */
export function createProxiedFetch(proxy: URL, server: URL): Fetch {
  let opened: Promise<ProxyAgent> | null = null;
  return async (address, { method, headers, body, signal }) => {
    const { request, agent } = await (opened ??= createProxyAgent(proxy, server));
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = { method, agent, signal, headers: { "accept-encoding": "gzip", ...headers } };
      // A request that waits for its connection would not be told before it has one.
      signal?.addEventListener("abort", () => reject(new Error("The request was given up.")));
      request(address, options).on("error", reject).once("response", resolve).end(body);
    });
    return responseOf(answer);
  };
}

/** Statuses whose answers have no body, and may be given none. https://fetch.spec.whatwg.org/#null-body-status */
const BODILESS: readonly number[] = [204, 205, 304];

async function responseOf(answer: IncomingMessage): Promise<Response> {
  const { statusCode: status = 0, headersDistinct } = answer;
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  if (BODILESS.includes(status)) answer.resume();
  return new Response(BODILESS.includes(status) ? null : await plainBody(answer), { status, headers });
}

async function plainBody(answer: IncomingMessage): Promise<ReadableStream> {
  const [{ pipeline, Readable }, { createGunzip }] = await Promise.all([
    import("node:stream"),
    import("node:zlib"),
  ]);
  // What breaks off is told to whoever reads the body.
  const body =
    answer.headers["content-encoding"] === "gzip"
      ? pipeline(answer, createGunzip(), () => undefined)
      : answer;
  return Readable.toWeb(body);
}
