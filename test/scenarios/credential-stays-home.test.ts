// A second listener stands wherever the credential must not go, and counts what reaches it.

import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { drawn, inTurn } from "../faults/drawn.ts";
import { renameRepository } from "../../demo/github/world.ts";
import { playedOnce } from "../stage/played-once.ts";
import { lastingBundle } from "./lasting-bundle.ts";
import { stage, stageFrom, type Stage } from "./stage.ts";
import { storyWorld, TOKEN } from "./world.ts";

const cloned = playedOnce(async () =>
  (await stage(storyWorld().world, { token: TOKEN, bundle: lastingBundle() })).keep(),
);
let one: Stage;
let listener: Server;
let elsewhere: string;
/** Requests that reached the listener, and the credentials they brought. */
let reached: { url: string; authorization: string | undefined }[];
beforeEach(async () => {
  one = await stageFrom(await cloned());
  reached = [];
  listener = createServer((request, response) => {
    reached.push({ url: request.url ?? "", authorization: request.headers.authorization });
    response.writeHead(401, { "www-authenticate": 'Basic realm="elsewhere"' }).end();
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  if (address === null || typeof address === "string") throw new Error("the listener has no port");
  elsewhere = `http://127.0.0.1:${address.port}`;
});
afterEach(async () => {
  listener.closeAllConnections();
  listener.close();
  await one.close();
});

const errorsIn = (stdout: string) =>
  stdout.split("\n").flatMap((line) => (line.startsWith("::error::") ? line.slice("::error::".length) : []));

/** Runs, and holds that nobody but the server heard of it. */
async function run(inputs: Record<string, string> = {}, environment: Record<string, string> = {}) {
  const ran = await one.run(inputs, environment);
  expect(reached).toEqual([]);
  return { code: ran.code, errors: errorsIn(ran.stdout) };
}

describe("a checkout whose origin is elsewhere", () => {
  const away = () => ({
    code: 2,
    errors: [
      `The remote origin of the governance checkout is at ${elsewhere}, and the credential belongs to ${one.github.serverUrl} and is sent nowhere else; give origin the repository's address there (git remote set-url origin ${one.github.serverUrl}/<owner>/<repository>.git).`,
    ],
  });

  test("gets no credential", async () => {
    await one.git("remote", "set-url", "origin", `${elsewhere}/acme/governance.git`);
    expect(await run()).toEqual(away());
  });

  test("for pushing alone gets none", async () => {
    await one.git("remote", "set-url", "--push", "origin", `${elsewhere}/acme/governance.git`);
    expect(await run()).toEqual(away());
  });

  test("by rewriting gets none", async () => {
    await one.git("config", `url.${elsewhere}/.insteadOf`, `${one.github.serverUrl}/`);
    expect(await run()).toEqual(away());
  });

  test("by rewriting in the environment gets none", async () => {
    const environment = {
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `url.${elsewhere}/.pushInsteadOf`,
      GIT_CONFIG_VALUE_0: `${one.github.serverUrl}/`,
    };
    expect(await run({}, environment)).toEqual(away());
  });

  test("gets none from an App, and none to conclude", async () => {
    await one.git("remote", "set-url", "origin", `${elsewhere}/acme/governance.git`);
    expect(await run({ "commit-with": "api" })).toEqual(away());
    expect(await run({ command: "conclude", period: "2026-Q1" })).toEqual(away());
  });
});

/** What the client asks of the API. */
const ASKED = [
  ["the governance repository's description", /\/repos\/acme\/governance$/, "GET"],
  ["what opens a pull request", /\/repos\/acme\/governance\/pulls$/, "POST"],
  ["what creates a commit", /\/api\/graphql$/, "POST"],
] as const;

describe("a redirect to elsewhere is not followed", () => {
  const redirect = (path: RegExp, code: number, method?: string) =>
    one.github.faults.add({
      match: method === undefined ? { path } : { path, method },
      kind: "status",
      code,
      headers: { Location: `${elsewhere}/acme/governance.git/info/refs?service=git-upload-pack` },
    });

  test.each(inTurn([301, 307], 0))("of git's first request, %i", async (code) => {
    redirect(/\.git\/info\/refs/, code);
    expect(await run({ "commit-with": "git" })).toEqual({
      code: 2,
      errors: [
        `The server redirects the remote origin of the governance checkout to ${elsewhere}, and the credential belongs to ${one.github.serverUrl} and is sent nowhere else; give origin the repository's address there.`,
      ],
    });
  });

  test("of git's first request, whatever the setting for the user of origin is", async () => {
    redirect(/\.git\/info\/refs/, 301);
    await one.git("remote", "set-url", "origin", withUser());
    await one.git("config", `http.${withUser()}.followRedirects`, "true");
    const { code, errors } = await run({ "commit-with": "git" });
    expect(code).toBe(2);
    expect(errors.join()).toContain(`redirects the remote origin of the governance checkout to ${elsewhere}`);
  });

  test.each(inTurn(["git-upload-pack", "git-receive-pack"], 0))("of git's own %s", async (service) => {
    redirect(new RegExp(`\\.git/${service}$`), 307, "POST");
    const { code, errors } = await run({ "commit-with": "git" });
    expect(code).toBe(2);
    expect(errors.join()).toContain(`redirects the remote origin of the governance checkout to ${elsewhere}`);
  });

  test("of what reads", async () => {
    redirect(/^\/api\//, 301, "GET");
    expect((await run()).code).toBe(3);
  });

  test.each(inTurn(ASKED, 0))("of %s", async (_, path, method) => {
    redirect(path, 307, method);
    await run({ "commit-with": "api" });
  });
});

test("a repository that was renamed is named by its new address, and nothing is written", async () => {
  const repository = one.github.world.repositories.find(({ name }) => name === "governance");
  if (repository === undefined) throw new Error("The story has no governance repository.");
  renameRepository(repository, "audit-evidence");
  const address = `${one.github.serverUrl}/acme/audit-evidence.git`;
  expect(await run()).toEqual({
    code: 2,
    errors: [
      `The governance repository has another address now: the server redirects the remote origin to ${address}. Give it that address (git remote set-url origin ${address}) and run again.`,
    ],
  });
  await one.git("remote", "set-url", "origin", address);
  expect(await run()).toEqual({ code: 0, errors: [] });
});

describe("an address of the server that is not its own is refused before anything is sent", () => {
  // What goes by plain http to a host of the network goes by the proxy: there it would be heard.
  const proxies = () => ({ http_proxy: elsewhere, HTTP_PROXY: elsewhere, all_proxy: elsewhere });

  test.each(["http://github.example", "http://localhost.example:3000/api/v3"])(
    "an API on %s",
    async (api) => {
      const { code, errors } = await run({}, { GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: "", ...proxies() });
      expect(code).toBe(2);
      expect(errors).toEqual([
        "The environment variable GITHUB_API_URL is a plain http address, on which everybody on the way reads the credential; nothing was sent. Set it to the server's https address.",
      ]);
      expect(one.github.requests.filter(({ path }) => path.startsWith("/api/"))).toEqual([]);
    },
  );

  test("a GraphQL endpoint of another server", async () => {
    const { code, errors } = await run({}, { GITHUB_GRAPHQL_URL: `${elsewhere}/api/graphql` });
    expect(code).toBe(2);
    expect(errors).toEqual([
      `The environment variables GITHUB_API_URL (${one.github.apiUrl}) and GITHUB_GRAPHQL_URL (${elsewhere}/api/graphql) name two servers, and the credential belongs to one; set the one that is wrong to the address on the server of your organisation.`,
    ]);
  });

  test("what stays on this machine passes by no proxy", async () => {
    expect(await run({}, proxies())).toEqual({ code: 0, errors: [] });
  });
});

// The server of a story is on this machine and is spoken to by plain http: whoever is on the way would hear the token.
const withUser = () => `${one.github.serverUrl.replace("//", "//x@")}/acme/governance.git`;

const SETTINGS: [string, () => readonly [name: string, value: string][]][] = [
  ["http.proxy", () => [["http.proxy", elsewhere]]],
  ["http.<url>.proxy", () => [[`http.${one.github.serverUrl}/acme/governance.git.proxy`, elsewhere]]],
  ["remote.<name>.proxy", () => [["remote.origin.proxy", elsewhere]]],
  [
    "remote.<name>.proxy with a way to tell the proxy who asks",
    () => [
      ["remote.origin.proxy", elsewhere.replace("//", "//user:word@")],
      ["remote.origin.proxyAuthMethod", "basic"],
    ],
  ],
  ["http.<url>.proxy for the user of origin", () => [[`http.${withUser()}.proxy`, elsewhere]]],
  // Nobody listens at that address: a command that asked there would fail.
  [
    "http.curloptResolve",
    () => {
      const { hostname, port } = new URL(one.github.serverUrl);
      return [["http.curloptResolve", `${hostname}:${port}:127.0.0.2`]];
    },
  ],
  [
    "http.<url>.curloptResolve for the user of origin",
    () => {
      const { hostname, port } = new URL(one.github.serverUrl);
      return [[`http.${withUser()}.curloptResolve`, `${hostname}:${port}:127.0.0.2`]];
    },
  ],
];

describe("no setting of the checkout sends what stays on this machine another way", () => {
  test.each(drawn(SETTINGS, 2, 20260112))("%s", async (_, settings) => {
    await one.git("remote", "set-url", "origin", withUser());
    for (const [name, value] of settings()) await one.git("config", name, value);
    expect(await run({ "commit-with": "git" })).toEqual({ code: 0, errors: [] });
  });
});
