import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { webFlowKey } from "./git/signing.ts";
import { createGitStore, type LeftByStore } from "./git/store.ts";
import { createGraphql } from "./graphql/execute.ts";
import { notFound } from "./http/answer.ts";
import type { Caller } from "./http/call.ts";
import { publicTag, type TagOf } from "./http/conditional.ts";
import { answerApi, type ApiParts } from "./http/exchange.ts";
import { createFaults, type Fault, type Faults } from "./http/faults.ts";
import { gitPath, serveGitClient } from "./http/git-access.ts";
import { createRateLimits } from "./http/rate-limit.ts";
import { readWhole } from "./http/request-body.ts";
import { identityOf, type RequestLogEntry } from "./http/request-log.ts";
import { createRest } from "./http/rest.ts";
import { delay, render, send, spoil } from "./http/send.ts";
import { routes } from "./routes/index.ts";
import type { World } from "./world.ts";

/** A running GitHub. */
export interface EmbeddedGitHub {
  /** `http://127.0.0.1:<port>`; git remotes are `<serverUrl>/<owner>/<repo>.git`. */
  serverUrl: string;
  /** As on GitHub Enterprise Server: `<serverUrl>/api/v3`. */
  apiUrl: string;
  graphqlUrl: string;
  world: World;
  /** Every request answered so far; empty it with `requests.length = 0`. */
  requests: RequestLogEntry[];
  faults: Faults;
  /** What git told of the repositories and never tells otherwise, for a server that goes on from a copy of them. */
  answered: LeftByStore["answered"];
  /** Hangs up on every client, ends every git child and stops listening. */
  close(): Promise<void>;
  /** How many requests are being answered now. */
  active(): number;
}

/** How a world is served. */
export interface Serving extends LeftByStore {
  /** The folder for bare repositories. */
  gitRoot: string;
  port?: number;
  /** Milliseconds by which every request moves the world's clock on; none unless stated. */
  tick?: number;
  /** False for a server that limits nobody, as GitHub Enterprise Server is by default. */
  limited?: boolean;
  /** How tags of answers are built; as github.com's unless stated, which documents nothing of it. */
  tagOf?: TagOf;
}

/** Serves a world on the loopback interface. */
export async function startGitHub(world: World, options: Serving): Promise<EmbeddedGitHub> {
  const git = createGitStore(options.gitRoot, options);
  const faults = createFaults();
  const requests: RequestLogEntry[] = [];
  const limits = createRateLimits(world);
  const urls = { web: "", api: "" };
  const parts: ApiParts = {
    world,
    git,
    urls,
    limits,
    limited: options.limited ?? true,
    tagOf: options.tagOf ?? publicTag,
    rest: createRest(routes),
    graphql: createGraphql(limits),
  };
  let serial = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const url = new URL(request.url ?? "/", urls.web);
    const path = url.pathname + url.search;
    serial += 1;
    if (options.tick !== undefined) world.now = new Date(world.now.getTime() + options.tick);
    response.sendDate = false;
    response.setHeader("Date", world.now.toUTCString());
    response.setHeader("X-GitHub-Request-Id", `CS00:${serial.toString(16).padStart(8, "0").toUpperCase()}`);
    response.setHeader("Server", "github.com");
    const log = (template: string, status: number, caller: Caller, counted: boolean, early = false): void => {
      requests.push({
        method,
        template,
        path,
        status,
        identity: identityOf(caller),
        counted,
        early,
        at: new Date(world.now),
      });
    };
    const struck = faults.strike(method, path);
    await delay(struck);
    if (hangsUp(struck, false)) {
      log(url.pathname, 0, { kind: "anonymous" }, false);
      request.socket.resetAndDestroy();
      return;
    }
    const stop = struck.find((fault) => fault.kind === "status");
    if (stop !== undefined) {
      await readWhole(request);
      log(url.pathname, stop.code, { kind: "anonymous" }, false);
      const body =
        "body" in stop ? stop.body : { message: "Fault", documentation_url: "", status: String(stop.code) };
      return send(response, render({ status: stop.code, body, headers: stop.headers ?? {} }), struck);
    }
    if (gitPath.test(url.pathname)) {
      const { status, caller } = await serveGitClient(
        world,
        git,
        url,
        request,
        response,
        hangsUp(struck, true) ? "lost" : struck.some(({ kind }) => kind === "truncate") ? "cut" : null,
      );
      log("/{owner}/{repo}.git", status, caller, false);
      return;
    }
    const body = await readWhole(request);
    if (url.pathname === "/web-flow.gpg") {
      log(url.pathname, 200, { kind: "anonymous" }, false);
      response.writeHead(200, { "Content-Type": "text/plain" }).end(webFlowKey());
      return;
    }
    if (url.pathname !== "/api/graphql" && !url.pathname.startsWith("/api/v3/")) {
      log(url.pathname, 404, { kind: "anonymous" }, false);
      return send(response, render(notFound()), struck);
    }
    const header = (name: string): string | undefined => request.headers[name]?.toString();
    const outcome = await answerApi(parts, { method, url, body, header });
    log(outcome.template, outcome.rendered.status, outcome.caller, outcome.counted, outcome.early);
    if (hangsUp(struck, true)) request.socket.resetAndDestroy();
    else await send(response, spoil(outcome.rendered, struck), struck);
  }

  let active = 0;
  const server = createServer((request, response) => {
    active += 1;
    serve(request, response)
      .finally(() => (active -= 1))
      .catch((error: unknown) => {
        if (response.headersSent || response.destroyed) response.destroy();
        else {
          const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
          response.writeHead(500, { "Content-Type": "application/json" }).end(JSON.stringify({ message }));
        }
      });
  });
  // Longer than a busy client leaves a connection unused: one that is closed as it asks again is asked twice, and the
  // scan record counts that. https://nodejs.org/api/http.html#serverkeepalivetimeout
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const serverUrl = `http://127.0.0.1:${portOf(server.address())}`;
  urls.web = serverUrl;
  urls.api = `${serverUrl}/api/v3`;

  async function close(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await git.processes.stop();
    await closed;
  }

  return {
    serverUrl,
    apiUrl: urls.api,
    graphqlUrl: `${serverUrl}/api/graphql`,
    world,
    requests,
    faults,
    answered: git.answered,
    close,
    active: () => active,
  };
}

function hangsUp(faults: Fault[], after: boolean): boolean {
  return faults.some((fault) => fault.kind === "reset" && (fault.after ?? false) === after);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string")
    throw new Error("The server does not listen on a port.");
  return address.port;
}
