import type { Agent, AgentOptions, request } from "node:http";
import { Socket } from "node:net";
import { tunnel } from "./proxy-tunnel.ts";

/** What sends requests, and keeps the connections it sends them on. */
export interface ProxyAgent {
  request: typeof request;
  agent: Agent;
}

/**
 * Unused connections are closed after four seconds, as Node's own fetch does, before a server closes them in the
 * middle of a request.
 */
const KEPT: AgentOptions = { keepAlive: true, timeout: 4_000 };

/** Connections to a server by way of a proxy; where the server's address is https, encrypted from end to end. */
export async function createProxyAgent(proxy: URL, server: URL): Promise<ProxyAgent> {
  if (server.protocol === "http:") {
    const http = await import("node:http");
    const agent = new http.Agent(KEPT);
    agent.createConnection = ({ host, port }, done) => {
      hand(tunnel(proxy, host ?? "", Number(port)), done);
      return undefined;
    };
    return { request: http.request, agent };
  }
  const [https, { connect }] = await Promise.all([import("node:https"), import("node:tls")]);
  const agent = new https.Agent(KEPT);
  agent.createConnection = ({ host, port, servername }, done) => {
    const name = host ?? "";
    const encrypted = tunnel(proxy, name, Number(port)).then((socket) =>
      connect({ socket, host: name, servername, ALPNProtocols: ["http/1.1"] }),
    );
    hand(encrypted, done);
    return undefined;
  };
  return { request: https.request, agent };
}

/** Gives what is connected to whoever called; the socket beside an error is looked at by nobody. */
function hand(connected: Promise<Socket>, done: Parameters<Agent["createConnection"]>[1]): void {
  connected.then(
    (socket) => done?.(null, socket),
    (error: unknown) =>
      done?.(error instanceof Error ? error : new Error("The proxy could not be used."), new Socket()),
  );
}
