import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname } from "node:path";
import type { Repository } from "../world.ts";
import type { GitStore } from "./store.ts";

/** A request that has been allowed through to git. */
export interface GitRequest {
  repository: Repository;
  /** The part after `<name>.git`, such as `/info/refs`. */
  service: string;
  query: string;
  user: string;
  /** Let git do its work but tell the client nothing of it, or half of it: its connection breaks then. */
  spoilt: "lost" | "cut" | null;
}

/**
 * Hands a request to `git http-backend` (a CGI program) and its answer back; resolves with the status when sent.
 * `beforeEnd` runs when git is done but the client does not know it yet.
 */
export async function serveGit(
  store: GitStore,
  given: GitRequest,
  request: IncomingMessage,
  response: ServerResponse,
  beforeEnd: () => Promise<void>,
): Promise<number> {
  const directory = await store.directory(given.repository);
  const { protections } = given.repository;
  const refs = (branches: { branch: string }[]): string =>
    branches.map(({ branch }) => `refs/heads/${branch}`).join(" ");
  const header = (name: string): string => String(request.headers[name] ?? "");
  const child = store.processes.start(["http-backend"], {
    GIT_PROJECT_ROOT: dirname(directory),
    PATH_INFO: `${directory.slice(dirname(directory).length)}${given.service}`,
    GIT_HTTP_EXPORT_ALL: "1",
    REMOTE_USER: given.user,
    REMOTE_ADDR: "127.0.0.1",
    REQUEST_METHOD: request.method ?? "GET",
    QUERY_STRING: given.query,
    CONTENT_TYPE: header("content-type"),
    CONTENT_LENGTH: header("content-length"),
    HTTP_CONTENT_ENCODING: header("content-encoding"),
    GIT_PROTOCOL: header("git-protocol"),
    PROTECTED_BRANCHES: refs(protections),
    PULL_REQUEST_BRANCHES: refs(protections.filter((rule) => rule.required_approving_review_count > 0)),
  });
  if (child.stdin === null || child.stdout === null) throw new Error("git http-backend has no pipes.");
  const { stdin, stdout } = child;
  request.pipe(stdin);
  response.once("close", () => {
    if (!response.writableFinished) child.kill("SIGKILL");
  });

  let pending = Buffer.alloc(0);
  let status = 0;
  for await (const chunk of given.spoilt === "cut" ? halved(stdout) : stdout) {
    if (given.spoilt === "lost") continue;
    if (status !== 0) {
      response.write(chunk);
      continue;
    }
    pending = Buffer.concat([pending, chunk]);
    const end = pending.indexOf("\r\n\r\n");
    if (end === -1) continue;
    status = 200;
    for (const line of pending.toString("latin1", 0, end).split("\r\n")) {
      const colon = line.indexOf(":");
      const value = line.slice(colon + 1).trim();
      if (line.slice(0, colon).toLowerCase() === "status") status = Number.parseInt(value, 10);
      else response.setHeader(line.slice(0, colon), value);
    }
    response.writeHead(status);
    response.write(pending.subarray(end + 4));
  }
  if (given.spoilt !== null) {
    await beforeEnd();
    // What was cut off was sent so far.
    if (given.spoilt === "cut") request.socket.destroySoon();
    else request.socket.resetAndDestroy();
    return status;
  }
  if (status === 0) {
    status = 500;
    response.writeHead(status);
  }
  await beforeEnd();
  await new Promise<void>((resolve) => {
    response.once("close", resolve);
    response.end(resolve);
  });
  return status;
}

/** The head of a CGI answer and half of its body, once all of it is there. */
async function* halved(stdout: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdout) chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  const body = whole.indexOf("\r\n\r\n") + 4;
  yield whole.subarray(0, body + ((whole.length - body) >> 1));
}
