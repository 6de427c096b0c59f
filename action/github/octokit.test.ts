import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test, vi } from "vitest";

const servers: Server[] = [];

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

test("a request goes through the runner's proxy, and only there", async () => {
  const github = await listen(
    createServer((_request, response) =>
      response.writeHead(200, { "Content-Type": "application/json" }).end('{"ok":true}'),
    ),
  );
  const tunnels: string[] = [];
  const proxy = createServer().on("connect", (request, client) => {
    tunnels.push(request.url ?? "");
    const upstream = connect(github, "127.0.0.1", () =>
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n"),
    );
    upstream.pipe(client).pipe(upstream);
    client.on("error", () => upstream.destroy());
    upstream.on("error", () => client.destroy());
  });
  // No resolver knows this name: only the proxy can lead there.
  vi.stubEnv("GITHUB_API_URL", "http://github.acme.test/api/v3");
  vi.stubEnv("http_proxy", `http://127.0.0.1:${await listen(proxy)}`);
  const { createOctokit } = await import("./octokit.ts");

  const answer = await createOctokit("http://github.acme.test/api/v3", "0").request("GET /meta");
  expect(answer.data).toEqual({ ok: true });
  expect(tunnels).toEqual(["github.acme.test:80"]);
});
