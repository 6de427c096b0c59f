import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { openConnections, type Connections } from "./connections.ts";

/** What octokit gives of a request. */
interface Asked {
  method: string;
  headers: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
}

/** What octokit takes of an answer. */
interface Answered {
  status: number;
  url: string;
  headers: ReadonlyMap<string, string>;
  text: () => Promise<string>;
  arrayBuffer: () => Promise<ArrayBuffer>;
}

export type Fetch = (address: string, asked: Asked) => Promise<Answered>;

/**
 * As much of `fetch` as octokit needs, for one server: a redirect is an answer. Node's own takes longer to load than
 * Node itself, and goes by a proxy only in the newest versions, and there only in a process that was started so.
 * https://nodejs.org/docs/latest-v24.x/api/cli.html#node_use_env_proxy1
 */
export function createFetch(server: URL, proxy: URL | null): Fetch {
  let opened: Connections | null = null;
  return async (address, { method, headers, body, signal }) => {
    const { request, agent } = (opened ??= openConnections(server, proxy));
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = { method, agent, signal, headers: { "accept-encoding": "gzip", ...headers } };
      // A request that waits for its connection would not be told before it has one.
      signal?.addEventListener("abort", () => reject(new Error("The request was given up.")));
      request(address, options).on("error", reject).once("response", resolve).end(body);
    });
    return answeredBy(answer, address);
  };
}

function answeredBy(answer: IncomingMessage, url: string): Answered {
  const { statusCode: status = 0 } = answer;
  const headers = new Map<string, string>();
  for (const [name, values = []] of Object.entries(answer.headersDistinct))
    headers.set(name, values.join(", "));
  // Of these octokit reads no body, and a connection is free again when its answer was read.
  if (status === 204 || status === 205) answer.resume();
  return {
    status,
    url,
    headers,
    text: async () => (await bytesOf(answer)).toString(),
    arrayBuffer: async () => new Uint8Array(await bytesOf(answer)).buffer,
  };
}

/** The whole body, unpacked. @throws when it breaks off. */
async function bytesOf(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of answer) if (part instanceof Buffer) parts.push(part);
  const bytes = Buffer.concat(parts);
  if (answer.headers["content-encoding"] !== "gzip" || bytes.length === 0) return bytes;
  const { gunzip } = await import("node:zlib");
  return promisify(gunzip)(bytes);
}
