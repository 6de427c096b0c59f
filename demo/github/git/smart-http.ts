import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Repository } from "../world.ts";
import { answerFromFiles, isSecondVersion, keepCapabilities } from "./second-version.ts";
import type { GitStore } from "./store.ts";

/** A request that has been allowed through to git. */
export interface GitRequest {
  repository: Repository;
  program: "upload-pack" | "receive-pack";
  /** Whether the client asks what there is, or sends what it wants of that. */
  asks: "info/refs" | "service";
  /** Let git do its work but tell the client nothing of it, or half of it: its connection breaks then. */
  spoilt: "lost" | "cut" | null;
}

/**
 * Hands a request to git's own server program and its answer back; resolves with the status when sent.
 * `beforeEnd` runs when git is done but the client does not know it yet.
 * `git http-backend` would do the same, and start three programs for every one here.
 * https://git-scm.com/docs/gitprotocol-http
 */
export async function serveGit(
  store: GitStore,
  { repository, program, asks, spoilt }: GitRequest,
  request: IncomingMessage,
  response: ServerResponse,
  beforeEnd: () => Promise<void>,
): Promise<number> {
  const directory = await store.directory(repository);
  const asked = { repository, directory, program, asks };
  const kind = asks === "info/refs" ? "advertisement" : "result";
  response.setHeader("Content-Type", `application/x-git-${program}-${kind}`);
  response.setHeader("Cache-Control", "no-cache, max-age=0, must-revalidate");
  const protocol = request.headers["git-protocol"]?.toString() ?? "";
  const isSecond = isSecondVersion(protocol);
  const greeting = asks === "info/refs" && !isSecond ? greetingOf(program) : "";
  const answer =
    isSecond && program === "upload-pack"
      ? answerOfSecondVersion(store, asked, request, response)
      : answerOfGit(store, asked, { protocol, body: bodyOf(request), response });
  if (spoilt !== "lost") response.write(greeting);
  for await (const chunk of spoilt === "cut" ? halved(answer) : answer) {
    if (spoilt !== "lost") response.write(chunk);
  }
  await beforeEnd();
  if (spoilt !== null) {
    // What was cut off was sent so far.
    if (spoilt === "cut") request.socket.destroySoon();
    else request.socket.resetAndDestroy();
    return spoilt === "cut" ? 200 : 0;
  }
  await new Promise<void>((resolve) => {
    response.once("close", resolve);
    response.end(resolve);
  });
  return 200;
}

type Asked = Omit<GitRequest, "spoilt"> & { directory: string };

/** What git's server program answers, as it comes. */
async function* answerOfGit(
  store: GitStore,
  { repository, directory, program, asks }: Asked,
  { protocol, body, response }: { protocol: string; body: Readable; response: ServerResponse },
): AsyncGenerator<Buffer> {
  const { protections } = repository;
  const refs = (branches: { branch: string }[]): string =>
    branches.map(({ branch }) => `refs/heads/${branch}`).join(" ");
  const advertise = asks === "info/refs" ? ["--http-backend-info-refs"] : [];
  const child = store.processes.start([program, "--stateless-rpc", ...advertise, directory], {
    GIT_PROTOCOL: protocol,
    PROTECTED_BRANCHES: refs(protections),
    PULL_REQUEST_BRANCHES: refs(protections.filter((rule) => rule.required_approving_review_count > 0)),
  });
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error(`git ${program} has no pipes.`);
  // A body that is no gzip is cut short for git, which then says so.
  body.once("error", () => stdin.end()).pipe(stdin);
  response.once("close", () => {
    if (!response.writableFinished) child.kill("SIGKILL");
  });
  yield* stdout;
}

/** The same of upload-pack in version 2, without git where its answer is known. */
async function* answerOfSecondVersion(
  store: GitStore,
  asked: Asked,
  request: IncomingMessage,
  response: ServerResponse,
): AsyncGenerator<Buffer> {
  const isFirst = asked.asks === "info/refs";
  const sent: Buffer[] = [];
  const incoming = bodyOf(request).on("data", (chunk: Buffer) => sent.push(chunk));
  // What breaks off is cut short for git.
  await finished(incoming, { writable: false }).catch(() => undefined);
  const body = Buffer.concat(sent);
  const known = await answerFromFiles(asked.directory, isFirst ? null : body);
  if (known !== null) {
    yield known;
    return;
  }
  const parts = { protocol: "version=2", body: Readable.from([body]), response };
  const said: Buffer[] = [];
  for await (const chunk of answerOfGit(store, asked, parts)) {
    said.push(chunk);
    yield chunk;
  }
  if (isFirst) keepCapabilities(Buffer.concat(said));
}

/** A request's body, unpacked; a request that breaks off breaks it off. */
function bodyOf(request: IncomingMessage): Readable {
  if (request.headers["content-encoding"] !== "gzip") return request;
  const plain = createGunzip();
  request.once("error", (error) => plain.destroy(error)).pipe(plain);
  return plain;
}

/** The line that older versions of the protocol begin with, as long as its first four characters say. */
function greetingOf(program: string): string {
  const line = `# service=git-${program}\n`;
  return `${(line.length + 4).toString(16).padStart(4, "0")}${line}0000`;
}

/** Half of an answer, once all of it is there. */
async function* halved(stdout: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdout) chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  yield whole.subarray(0, whole.length >> 1);
}
