import { createHash, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { appToken, startExample, type Example } from "./example.ts";
import { jsonAt } from "./json-at.ts";
import { addDeployKey, addCredential, addRepository } from "./world.ts";

let example: Example;
beforeEach(async () => {
  example = await startExample();
});
afterEach(() => example.stop());

const keys = "/repos/acme/ledger/keys";

function credential(token: string) {
  const found = example.world.credentials.find((candidate) => candidate.token === token);
  if (found === undefined) throw new Error(`The example has no ${token}.`);
  return found;
}

describe("who may ask", () => {
  test("an unknown token is a 401 with the allowance of a stranger", async () => {
    const answer = await example.ask("GET", keys, { token: "nobody's" });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ message: "Bad credentials" });
    expect(answer.headers.get("x-ratelimit-limit")).toBe("60");
  });

  test("a token that expires is a 401 from that second on", async () => {
    credential("app-token").expiresAt = new Date("2026-01-10T03:00:01Z");
    expect((await example.ask("GET", keys)).status).toBe(200);
    example.world.now = new Date("2026-01-10T03:00:01Z");
    expect((await example.ask("GET", keys)).status).toBe(401);
  });

  test("a missing permission is a 403 that names the permission", async () => {
    const answer = await example.ask("GET", keys, { token: "bare-token" });
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ message: "Resource not accessible by integration" });
    expect(answer.headers.get("x-accepted-github-permissions")).toBe("administration=read");
  });

  test("a personal access token is told that it is one", async () => {
    credential("olga-token").permissions = {};
    const answer = await example.ask("GET", keys, { token: "olga-token" });
    expect(answer.body).toMatchObject({ message: "Resource not accessible by personal access token" });
  });

  test.each(["olga-token", "wim-token"])("fine-grained token lists are closed to %s", async (token) => {
    const answer = await example.ask("GET", "/orgs/acme/personal-access-tokens", { token });
    expect(answer.status).toBe(403);
  });

  test("a person's token can do no more than the person", async () => {
    const statuses = [];
    for (const token of ["olga-token", "wim-token", "rhea-token"]) {
      statuses.push((await example.ask("GET", keys, { token })).status);
      statuses.push((await example.ask("GET", "/repos/acme/ledger/actions/secrets", { token })).status);
    }
    expect(statuses).toEqual([200, 200, 403, 200, 403, 403]);
  });

  test("a repository outside the token's selection is a 404 and not listed", async () => {
    credential("app-token").repositories = [example.empty.id];
    expect((await example.ask("GET", keys)).status).toBe(404);
    const listed = await example.ask("GET", "/orgs/acme/repos?sort=full_name");
    expect(listed.body).toMatchObject([{ name: "empty" }, { name: "site" }]);
  });

  test.each([403, 404] as const)(
    "one permission refused on one repository is a %i there only",
    async (status) => {
      credential("app-token").refusals = [
        { permission: "secrets", repositoryId: example.repository.id, status },
      ];
      expect((await example.ask("GET", "/repos/acme/ledger/actions/secrets")).status).toBe(status);
      expect((await example.ask("GET", "/repos/acme/empty/actions/secrets")).status).toBe(200);
      expect((await example.ask("GET", keys)).status).toBe(200);
    },
  );

  test("organisation settings are absent, not null, for a token that may not see them", async () => {
    const setting = "two_factor_requirement_enabled";
    expect((await example.ask("GET", "/orgs/acme", { token: "bare-token" })).body).not.toHaveProperty(
      setting,
    );
    expect((await example.ask("GET", "/orgs/acme")).body).toHaveProperty(setting, false);
  });

  test("a write to an archived repository is a 403", async () => {
    example.repository.archived = true;
    const answer = await example.ask("POST", "/repos/acme/ledger/labels", { body: { name: "x" } });
    expect(answer.status).toBe(403);
  });
});

describe("lists", () => {
  test.each([31, 101, 250])("a list of %i keys is whole when every next link is followed", async (count) => {
    const repository = addRepository(example.world, { name: "many", owner: example.organization });
    for (let number = 1; number <= count; number += 1) {
      addDeployKey(example.world, repository, { title: `key ${number}`, key: "ssh-ed25519 AAAA" });
    }
    const ids: unknown[] = [];
    let next: string | undefined = "/repos/acme/many/keys?per_page=100";
    let pages = 0;
    while (next !== undefined) {
      const answer = await example.ask("GET", next);
      pages += 1;
      for (const key of z.array(z.object({ id: z.number() })).parse(answer.body)) ids.push(key.id);
      next = /<([^<>]+)>; rel="next"/.exec(answer.headers.get("link") ?? "")?.[1];
    }
    expect(ids).toEqual(repository.deployKeys.map((key) => key.id));
    expect(pages).toBe(Math.ceil(count / 100));
  });

  test("a page holds 30 by default and 100 at most, and total_count counts them all", async () => {
    for (let number = 1; number <= 249; number += 1) {
      example.repository.secrets.push({
        name: `S${number}`,
        created_at: "2026-01-01T00:00:00Z",
        updated_at: "2026-01-01T00:00:00Z",
      });
    }
    for (const [query, length] of [
      ["", 30],
      ["?per_page=1000", 100],
      ["?page=3&per_page=100", 50],
    ] as const) {
      const { body } = await example.ask("GET", `/repos/acme/ledger/actions/secrets${query}`);
      expect(body).toMatchObject({ total_count: 250, secrets: { length } });
    }
  });
});

describe("conditional requests", () => {
  test("an unchanged answer is a 304 that does not count", async () => {
    const first = await example.ask("GET", keys);
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    const second = await example.ask("GET", keys, { headers });
    expect(second.status).toBe(304);
    expect(second.headers.get("x-ratelimit-remaining")).toBe(first.headers.get("x-ratelimit-remaining"));
    expect(example.github.requests.map(({ status, counted }) => [status, counted])).toEqual([
      [200, true],
      [304, false],
    ]);
  });

  test("another token is given another tag, and a 200 for the first one's", async () => {
    const first = await example.ask("GET", keys);
    const tag = first.headers.get("etag") ?? "";
    const { kind, actor, permissions } = credential("app-token");
    addCredential(example.world, { token: "next-app-token", kind, actor, permissions });
    const second = await example.ask("GET", keys, {
      token: "next-app-token",
      headers: { "if-none-match": tag },
    });
    expect(second.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get("etag")).not.toBe(tag);
  });

  test("a tag is the digest of what was sent and of the body, as clients of github.com find it", async () => {
    const headers = { accept: "application/vnd.github+json", authorization: "Bearer app-token" };
    const answer = await fetch(example.github.apiUrl + keys, { headers });
    const bound = `application/vnd.github+json:Bearer app-token:${await answer.text()}`;
    expect(answer.headers.get("etag")).toBe(`W/"${createHash("sha256").update(bound).digest("hex")}"`);
  });

  test("a changed answer is a 200 that counts", async () => {
    const first = await example.ask("GET", keys);
    example.repository.deployKeys.pop();
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    const second = await example.ask("GET", keys, { headers });
    expect(second.status).toBe(200);
    expect(second.headers.get("x-ratelimit-used")).toBe("2");
  });
});

describe("limits", () => {
  test("an hourly allowance that is used up refuses until the clock reaches its end", async () => {
    const { rateLimit } = credential("app-token");
    rateLimit.remaining = 1;
    expect((await example.ask("GET", keys)).status).toBe(200);
    const refused = await example.ask("GET", keys);
    expect(refused.status).toBe(403);
    expect(refused.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(refused.headers.get("x-ratelimit-reset")).toBe(String(rateLimit.resetAt.getTime() / 1000));
    example.world.now = rateLimit.resetAt;
    expect((await example.ask("GET", keys)).status).toBe(200);
  });

  test("a secondary limit refuses with retry-after while allowance remains", async () => {
    credential("app-token").secondaryLimit = { until: new Date("2026-01-10T03:01:00Z"), retryAfter: 60 };
    const refused = await example.ask("GET", keys);
    expect(refused.status).toBe(403);
    expect(refused.headers.get("retry-after")).toBe("60");
    expect(refused.headers.get("x-ratelimit-remaining")).toBe("5000");
    example.world.now = new Date("2026-01-10T03:01:00Z");
    expect((await example.ask("GET", keys)).status).toBe(200);
  });

  test("GraphQL says with HTTP 200 that its allowance is used up", async () => {
    credential("app-token").graphqlRateLimit.remaining = 0;
    const answer = await example.ask("POST", example.github.graphqlUrl, {
      body: { query: "{rateLimit{cost}}" },
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ errors: [{ type: "RATE_LIMITED" }] });
    expect(answer.headers.get("x-ratelimit-resource")).toBe("graphql");
  });
});

describe("the clock", () => {
  test("the Date header is the world's", async () => {
    example.world.now = new Date("2031-05-06T07:08:09Z");
    expect((await example.ask("GET", keys)).headers.get("date")).toBe("Tue, 06 May 2031 07:08:09 GMT");
  });

  test.each([
    ["expired", { iat: -700, exp: -100 }, "'Expiration time' claim ('exp') must be a numeric value"],
    ["of the far future", { iat: -30, exp: 700 }, "'Expiration time' claim ('exp') is too far in the future"],
    ["issued in the future", { iat: 61, exp: 500 }, "'Issued at' claim ('iat') must be an Integer"],
  ])("an App's token that is %s is refused with GitHub's words and time", async (_, offsets, message) => {
    const now = example.world.now.getTime() / 1000;
    const token = appToken(example, { iat: now + offsets.iat, exp: now + offsets.exp });
    const answer = await example.ask("GET", "/app", { token });
    expect(answer.status).toBe(401);
    expect(JSON.stringify(answer.body)).toContain(message);
    expect(answer.headers.get("date")).toBe(example.world.now.toUTCString());
  });

  test("an App's token signed with another key is refused", async () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const other = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
    const token = appToken({ ...example, privateKey: other });
    expect((await example.ask("GET", "/app", { token })).status).toBe(401);
  });

  test("an installation token opens what was asked for and expires after an hour", async () => {
    const made = await example.ask("POST", "/app/installations/25001/access_tokens", {
      token: appToken(example),
      body: { repositories: ["ledger"], permissions: { administration: "read" } },
    });
    expect(made.body).toMatchObject({ expires_at: "2026-01-10T04:00:00Z", repository_selection: "selected" });
    const token = String(jsonAt(made.body, "token"));
    expect((await example.ask("GET", keys, { token })).status).toBe(200);
    expect((await example.ask("GET", "/repos/acme/ledger/actions/secrets", { token })).status).toBe(403);
    expect((await example.ask("GET", "/repos/acme/empty", { token })).status).toBe(404);
    example.world.now = new Date("2026-01-10T04:00:00Z");
    expect((await example.ask("GET", keys, { token })).status).toBe(401);
  });
});

test("a former name is redirected to the number, and the number is answered", async () => {
  const moved = await example.ask("GET", "/repos/acme/books/keys?per_page=1");
  expect(moved.status).toBe(301);
  const redirected = await example.ask("GET", moved.headers.get("location") ?? "");
  expect(redirected.body).toMatchObject([{ title: "nightly export" }]);
});

test("a request log entry says who asked what, and never a token", async () => {
  addCredential(example.world, {
    token: "s3cret",
    kind: "classic",
    actor: example.owner,
    permissions: { administration: "read" },
  });
  await example.ask("GET", `${keys}?per_page=5`, { token: "s3cret" });
  expect(example.github.requests).toEqual([
    {
      method: "GET",
      template: "/repos/{owner}/{repo}/keys",
      path: "/api/v3/repos/acme/ledger/keys?per_page=5",
      status: 200,
      identity: "classic:olga",
      counted: true,
      early: false,
      at: example.world.now,
    },
  ]);
});

test("closing hangs up on a client in the middle of its request", async () => {
  const socket = connect(Number(new URL(example.github.serverUrl).port), "127.0.0.1");
  socket.on("error", () => undefined);
  const hungUp = new Promise((resolve) => socket.once("close", resolve));
  await once(socket, "connect");
  socket.write("POST /api/graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
  await example.github.close();
  await hungUp;
  await expect(fetch(example.github.apiUrl)).rejects.toThrow("fetch failed");
});
