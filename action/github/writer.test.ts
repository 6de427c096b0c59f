import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { createWriter } from "./writer.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Reply = { status: number; headers?: Record<string, string> } | "reset";

/** A server that gives these answers in turn, and a writer to it that waits without waiting. */
async function facing(...replies: Reply[]) {
  const seen: string[] = [];
  const waits: number[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method ?? ""} ${request.url ?? ""} ${request.headers.authorization ?? ""}`);
    const reply = replies[seen.length - 1] ?? { status: 500 };
    request.resume().on("end", () => {
      if (reply === "reset") request.socket.resetAndDestroy();
      else
        response
          .writeHead(reply.status, { "content-type": "application/json", ...reply.headers })
          .end(JSON.stringify({ n: seen.length }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("the server does not listen on a port");
  const apiUrl = `http://127.0.0.1:${address.port}`;
  let token = 0;
  const writer = createWriter({
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    version: "0.0.0",
    authorization: () => Promise.resolve(`token ${(token += 1)}`),
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  return { writer, seen, waits, origin: apiUrl };
}

const READ = ["GET /repos/{owner}/{repo}", { owner: "acme", repo: "a" }] as const;
const CREATE = ["POST /repos/{owner}/{repo}/pulls", { owner: "acme", repo: "a", title: "t" }] as const;

test("a request that may have been carried out is not sent again", async () => {
  const { writer, seen } = await facing({ status: 502 }, { status: 201 });
  expect((await writer.send(...CREATE)).status).toBe(502);
  expect(seen).toHaveLength(1);
});

test("a lost answer to such a request is said, not guessed", async () => {
  const { writer, seen } = await facing("reset", { status: 201 });
  await expect(writer.send(...CREATE)).rejects.toMatchObject({ kind: "unreachable" });
  expect(seen).toHaveLength(1);
});

test("a request that does no harm twice is sent again after a failure, with a fresh token", async () => {
  const { writer, seen } = await facing({ status: 502 }, "reset", { status: 200 });
  expect(await writer.send(...READ)).toEqual({ status: 200, body: { n: 3 } });
  expect(seen).toEqual([1, 2, 3].map((n) => `GET /repos/acme/a token ${n}`));
});

test("a request refused for the limits waits as long as GitHub says, and is sent again", async () => {
  const { writer, waits } = await facing({ status: 403, headers: { "retry-after": "42" } }, { status: 201 });
  expect((await writer.send(...CREATE)).status).toBe(201);
  expect(waits).toEqual([43_000]);
});

test("a wait longer than five minutes is not made", async () => {
  const { writer, waits } = await facing({ status: 429, headers: { "retry-after": "301" } });
  expect((await writer.send(...CREATE)).status).toBe(429);
  expect(waits).toEqual([]);
});

test("a token GitHub does not accept ends the run", async () => {
  const { writer } = await facing({ status: 401 });
  await expect(writer.graphql("query { viewer { login } }", {})).rejects.toMatchObject({
    kind: "bad-credential",
  });
});

test("any other refusal is an answer", async () => {
  const { writer } = await facing({ status: 422 });
  expect(await writer.send(...CREATE)).toEqual({ status: 422, body: { n: 1 } });
});

test.each([301, 302, 307, 308])(
  "a redirect (%i) to another server is an answer, and nobody there sees the token",
  async (status) => {
    const elsewhere = await facing({ status: 200 });
    const { writer } = await facing({ status, headers: { location: `${elsewhere.origin}/repos/acme/a` } });
    expect((await writer.send(...CREATE)).status).toBe(status);
    expect(elsewhere.seen).toEqual([]);
  },
);

test("a redirect on the server itself is followed by the same method", async () => {
  const { writer, seen } = await facing(
    { status: 307, headers: { location: "/repositories/5/pulls" } },
    { status: 201 },
  );
  expect((await writer.send(...CREATE)).status).toBe(201);
  expect(seen).toEqual(["POST /repos/acme/a/pulls token 1", "POST /repositories/5/pulls token 2"]);
});

test("redirects in a circle end", async () => {
  const circle = { status: 302, headers: { location: "/again" } };
  const { writer, seen } = await facing(...Array.from({ length: 20 }, () => circle));
  expect((await writer.send(...READ)).status).toBe(302);
  expect(seen).toHaveLength(6);
});
