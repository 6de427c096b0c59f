import type { request } from "node:http";
import type { Socket } from "node:net";
import { urlToHttpOptions } from "node:url";

/** Milliseconds in which a proxy has to answer. */
const DEADLINE = 10_000;

/**
 * A connection to a host by way of a proxy, which is asked to pass on what is said and need not understand it.
 * The proxy's name and password are given decoded; `send` speaks as its address says.
 * https://www.rfc-editor.org/rfc/rfc9110#name-connect
 */
export function tunnel(send: typeof request, proxy: URL, host: string, port: number): Promise<Socket> {
  const { username, password } = proxy;
  const { protocol, hostname } = urlToHttpOptions(proxy);
  const authority = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const basic = Buffer.from(`${username}:${password}`).toString("base64");
  const asked = send({
    protocol,
    hostname,
    port: proxy.port,
    method: "CONNECT",
    path: authority,
    headers: {
      host: authority,
      ...(username === "" && password === "" ? {} : { "proxy-authorization": `Basic ${basic}` }),
    },
    agent: false,
  });
  return new Promise((resolve, reject) => {
    asked.on("error", reject);
    asked.setTimeout(DEADLINE, () => asked.destroy(new Error("The proxy did not answer.")));
    asked.once("connect", ({ statusCode }, socket) => {
      socket.setTimeout(0);
      if (statusCode === 200) resolve(socket);
      else {
        socket.destroy();
        reject(new Error(`The proxy answered ${statusCode}.`));
      }
    });
    asked.end();
  });
}
