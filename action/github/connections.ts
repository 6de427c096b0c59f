import type * as Http from "node:http";
import type * as Https from "node:https";
import { createRequire } from "node:module";
import { isIP, Socket } from "node:net";
import type * as Tls from "node:tls";
import { tunnel } from "./proxy-tunnel.ts";

/** What sends requests, and keeps the connections it sends them on. */
export interface Connections {
  request: typeof Http.request;
  agent: Http.Agent;
}

/** Unused connections are closed after four seconds, before a server closes them in the middle of a request. */
const KEPT: Http.AgentOptions = { keepAlive: true, timeout: 4_000 };

/**
 * Modules of Node's, loaded when they are needed and by `require`: an import looks at every name that a module exports,
 * and behind one of node:http's (WebSocket) Node loads its whole fetch, which costs a start more than Node itself.
 * https://github.com/nodejs/node/blob/v24.x/lib/http.js
 */
const load = createRequire(import.meta.url);
/* eslint-disable @typescript-eslint/no-unsafe-return -- require knows no types */
const http = (): typeof Http => load("node:http");
const https = (): typeof Https => load("node:https");
const tls = (): typeof Tls => load("node:tls");
/* eslint-enable @typescript-eslint/no-unsafe-return */

/**
 * Connections to a server, by way of a proxy where one is given; where the server's address is https, encrypted from
 * end to end.
 */
export function openConnections(server: URL, proxy: URL | null): Connections {
  const { Agent: Agents, request: send } = server.protocol === "https:" ? https() : http();
  const agent = new Agents(KEPT);
  if (proxy === null) return { request: send, agent };
  const ask = proxy.protocol === "https:" ? https().request : http().request;
  agent.createConnection = ({ host, port }, done) => {
    const name = host ?? "";
    const plain = tunnel(ask, proxy, name, Number(port));
    if (server.protocol === "http:") hand(plain, done);
    else
      hand(
        plain.then((socket) => encrypt(socket, name)),
        done,
      );
    return undefined;
  };
  return { request: send, agent };
}

/** An address made of numbers is no name that may be sent: https://www.rfc-editor.org/rfc/rfc6066#section-3 */
const encrypt = (socket: Socket, host: string): Socket =>
  tls().connect({ socket, host, ...(isIP(host) === 0 ? { servername: host } : {}) });

/** Gives what is connected to whoever called; the socket beside an error is looked at by nobody. */
function hand(connected: Promise<Socket>, done: Parameters<Http.Agent["createConnection"]>[1]): void {
  connected.then(
    (socket) => done?.(null, socket),
    (error: unknown) =>
      done?.(error instanceof Error ? error : new Error("The proxy could not be used."), new Socket()),
  );
}
