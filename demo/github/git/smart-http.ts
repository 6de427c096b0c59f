import type { IncomingMessage, ServerResponse } from "node:http";
import { createGunzip } from "node:zlib";
import type { Repository } from "../world.ts";
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
  const { protections } = repository;
  const refs = (branches: { branch: string }[]): string =>
    branches.map(({ branch }) => `refs/heads/${branch}`).join(" ");
  const protocol = request.headers["git-protocol"]?.toString() ?? "";
  const advertise = asks === "info/refs" ? ["--http-backend-info-refs"] : [];
  const child = store.processes.start([program, "--stateless-rpc", ...advertise, directory], {
    GIT_PROTOCOL: protocol,
    PROTECTED_BRANCHES: refs(protections),
    PULL_REQUEST_BRANCHES: refs(protections.filter((rule) => rule.required_approving_review_count > 0)),
  });
  if (child.stdin === null || child.stdout === null) throw new Error(`git ${program} has no pipes.`);
  const { stdin, stdout } = child;
  if (request.headers["content-encoding"] === "gzip") {
    // A body that is no gzip is cut short for git, which then says so.
    const plain = createGunzip().once("error", () => stdin.end());
    request.pipe(plain).pipe(stdin);
  } else request.pipe(stdin);
  response.once("close", () => {
    if (!response.writableFinished) child.kill("SIGKILL");
  });

  const kind = asks === "info/refs" ? "advertisement" : "result";
  response.setHeader("Content-Type", `application/x-git-${program}-${kind}`);
  response.setHeader("Cache-Control", "no-cache, max-age=0, must-revalidate");
  const greeting = asks === "info/refs" && !isSecondVersion(protocol) ? greetingOf(program) : "";
  if (spoilt !== "lost") response.write(greeting);
  for await (const chunk of spoilt === "cut" ? halved(stdout) : stdout) {
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

const isSecondVersion = (protocol: string): boolean => protocol.split(":").includes("version=2");

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
