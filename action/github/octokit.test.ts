import { createServer, type RequestListener, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test, vi } from "vitest";
import { answerIn, createOctokit, isRequestError } from "./octokit.ts";

const servers: Server[] = [];
const ADDRESS = "http://github.acme.test/api/v3";

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

interface Proxy {
  url: string;
  /** What it was asked for, with who said to ask. */
  tunnels: { to: string; by: string | undefined }[];
}

/** A proxy that hands every tunnel to this. */
async function proxyTo(pass: (client: Socket) => void): Promise<Proxy> {
  const tunnels: Proxy["tunnels"] = [];
  const server = createServer().on("connect", (request, client: Socket) => {
    tunnels.push({ to: request.url ?? "", by: request.headers["proxy-authorization"] });
    client.on("error", () => client.destroy());
    pass(client);
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, tunnels };
}

/** A GitHub behind a proxy, which the environment names. No resolver knows its name: only the proxy can lead there. */
async function behindProxy(answer: RequestListener): Promise<Proxy> {
  const github = await listen(createServer(answer));
  const proxy = await proxyTo((client) => {
    const upstream = connect(github, "127.0.0.1", () =>
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n"),
    );
    upstream.pipe(client).pipe(upstream);
    client.on("close", () => upstream.destroy());
    upstream.on("error", () => client.destroy());
  });
  vi.stubEnv("http_proxy", proxy.url);
  return proxy;
}

const json: RequestListener = (_request, response) =>
  response.writeHead(200, { "Content-Type": "application/json" }).end('{"ok":true}');

test("a request goes through the runner's proxy, and only there", async () => {
  const { tunnels } = await behindProxy(json);
  const answer = await createOctokit(ADDRESS, "0").request("GET /meta");
  expect(answer.data).toEqual({ ok: true });
  expect(tunnels.map(({ to }) => to)).toEqual(["github.acme.test:80"]);
});

test("one after the other, requests share a tunnel", async () => {
  const { tunnels } = await behindProxy(json);
  const { request } = createOctokit(ADDRESS, "0");
  await request("GET /meta");
  await request("GET /meta");
  expect(tunnels).toHaveLength(1);
});

test("a proxy that wants to know who asks is told, in its own words", async () => {
  const { url, tunnels } = await behindProxy(json);
  vi.stubEnv("http_proxy", url.replace("//", "//us%40er:pass%3Aword@"));
  await createOctokit(ADDRESS, "0").request("GET /meta");
  const basic = Buffer.from("us@er:pass:word").toString("base64");
  expect(tunnels).toEqual([{ to: "github.acme.test:80", by: `Basic ${basic}` }]);
});

test("what is sent through a proxy arrives whole, and the answer is read whatever form it has", async () => {
  const heard: unknown[] = [];
  await behindProxy((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { method, url, headers } = request;
      heard.push([
        method,
        url,
        headers.authorization,
        headers["user-agent"],
        Buffer.concat(parts).toString(),
      ]);
      if (method === "DELETE") return response.writeHead(204).end();
      response.writeHead(422, { "Content-Type": "application/json", "Content-Encoding": "gzip", "X-A": "b" });
      return response.end(gzipSync('{"message":"no"}'));
    });
  });
  const { request } = createOctokit(ADDRESS, "1.2.3");
  const headers = { authorization: "token t" };
  const refused: unknown = await request("POST /a", { headers, data: { b: "ö" } }).catch(
    (error: unknown) => error,
  );
  expect(answerIn(refused)).toMatchObject({ status: 422, body: { message: "no" }, headers: { "x-a": "b" } });
  expect(await request("DELETE /a", { headers })).toMatchObject({ status: 204 });
  expect(heard).toEqual([
    ["POST", "/api/v3/a", "token t", "countersign/1.2.3", '{"b":"ö"}'],
    ["DELETE", "/api/v3/a", "token t", "countersign/1.2.3", ""],
  ]);
});

test.each([304, 302])("an answer of %i through a proxy is an answer", async (status) => {
  await behindProxy((_request, response) =>
    response.writeHead(status, { location: "http://elsewhere.test/" }).end(),
  );
  const asked = { request: { redirect: "manual" as const } };
  const answer = await createOctokit(ADDRESS, "0")
    .request("GET /meta", asked)
    .catch((error: unknown) => answerIn(error));
  expect(answer).toMatchObject({ status });
});

test.each([
  ["a proxy that refuses", (client: Socket) => client.end("HTTP/1.1 407 Authenticate\r\n\r\n")],
  ["a proxy that hangs up", (client: Socket) => client.destroy()],
])("%s is no answer of GitHub's", async (_, pass) => {
  const { url } = await proxyTo(pass);
  vi.stubEnv("http_proxy", url);
  const failed: unknown = await createOctokit(ADDRESS, "0")
    .request("GET /meta")
    .catch((error: unknown) => error);
  expect(isRequestError(failed)).toBe(true);
  expect(answerIn(failed)).toBeNull();
});

test("a request that is given up ends, whether the proxy or GitHub behind it is silent", async () => {
  const deadline = () => ({ request: { signal: AbortSignal.timeout(50) } });
  const { url } = await proxyTo(() => undefined);
  vi.stubEnv("http_proxy", url);
  await expect(createOctokit(ADDRESS, "0").request("GET /meta", deadline())).rejects.toThrow();
  await behindProxy((_request, response) => response.writeHead(200).write("{"));
  const signal = AbortSignal.timeout(50);
  await createOctokit(ADDRESS, "0").request("GET /meta", { request: { signal } });
  expect(signal.aborted).toBe(true);
});

test("to an https server the proxy passes on what it cannot read", async () => {
  const heard: Buffer[] = [];
  const { url, tunnels } = await proxyTo((client) => {
    client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    client.once("data", (first: Buffer) => {
      heard.push(first);
      client.destroy();
    });
  });
  vi.stubEnv("https_proxy", url);
  const { request } = createOctokit("https://github.acme.test/api/v3", "0");
  const headers = { authorization: "token secret" };
  await expect(request("GET /meta", { headers })).rejects.toThrow();
  expect(tunnels).toEqual([{ to: "github.acme.test:443", by: undefined }]);
  // A handshake of TLS that names the server, and nothing of the request.
  const first = Buffer.concat(heard);
  expect(first[0]).toBe(22);
  expect(first.toString("latin1")).toContain("github.acme.test");
  expect(first.toString("latin1")).not.toMatch(/meta|secret/);
});

test("a server that no_proxy names is asked directly", async () => {
  const github = await listen(createServer(json));
  const { url, tunnels } = await proxyTo((client) => client.destroy());
  vi.stubEnv("http_proxy", url);
  vi.stubEnv("no_proxy", "localhost.acme.test,.0.0.1");
  const answer = await createOctokit(`http://127.0.0.1:${github}`, "0").request("GET /meta");
  expect(answer.data).toEqual({ ok: true });
  expect(tunnels).toEqual([]);
});
