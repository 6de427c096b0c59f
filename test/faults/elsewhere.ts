import { once } from "node:events";
import { createServer } from "node:http";
import type { FaultKind } from "../../demo/github/http/faults.ts";
import { ELSEWHERE } from "./fault-kinds.ts";

/** A server that is not GitHub: whatever reaches it is one request too many. */
export interface Elsewhere {
  url: string;
  /** `GET /path`, and whether it brought a credential. */
  reached: readonly string[];
  close: () => void;
}

export async function startElsewhere(): Promise<Elsewhere> {
  const reached: string[] = [];
  const server = createServer(({ method, url, headers }, response) => {
    const credential = headers.authorization === undefined ? "no credential" : "a credential";
    reached.push(`${method ?? ""} ${url ?? ""} with ${credential}`);
    response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    reached,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A fault whose redirect leads to this server. */
export function aimedAt(fault: FaultKind, { url }: Pick<Elsewhere, "url">): FaultKind {
  const location = fault.kind === "status" ? fault.headers?.Location : undefined;
  if (fault.kind !== "status" || location === undefined) return fault;
  return { ...fault, headers: { ...fault.headers, Location: location.replace(ELSEWHERE, url) } };
}
