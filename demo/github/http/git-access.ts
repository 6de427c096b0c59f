import type { IncomingMessage, ServerResponse } from "node:http";
import { serveGit } from "../git/smart-http.ts";
import type { GitStore } from "../git/store.ts";
import { refreshPulls } from "../pull-requests/refresh.ts";
import { findRepository, timestamp, type World } from "../world.ts";
import { authenticate } from "./authenticate.ts";
import type { Caller } from "./call.ts";
import { repositoryDenial, seesRepository } from "./permissions.ts";

/** A path of git's smart HTTP: `/<owner>/<name>.git/<service>`. */
export const gitPath = /^\/([^/]+)\/([^/]+?)\.git(\/(?:info\/refs|git-upload-pack|git-receive-pack))$/;

/** Lets git clients in or turns them away as GitHub does, and follows up on what they pushed. */
export async function serveGitClient(
  world: World,
  git: GitStore,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  spoilt: "lost" | "cut" | null,
): Promise<{ status: number; caller: Caller }> {
  const [, owner = "", name = "", service = ""] = gitPath.exec(url.pathname) ?? [];
  const proof = authenticate(world, request.headers.authorization);
  const caller: Caller = "caller" in proof ? proof.caller : { kind: "anonymous" };
  const refuse = (status: number, text: string): { status: number; caller: Caller } => {
    const challenge: Record<string, string> =
      status === 401 ? { "WWW-Authenticate": 'Basic realm="GitHub"' } : {};
    request.resume();
    response.writeHead(status, { "Content-Type": "text/plain", ...challenge }).end(text);
    return { status, caller };
  };
  if ("refused" in proof) return refuse(401, "Invalid username or token.");
  const found = findRepository(world, owner, decodeURIComponent(name));
  const repository = found?.repository;
  const visible = repository !== undefined && seesRepository(caller, repository);
  if (!visible)
    return caller.kind === "anonymous"
      ? refuse(401, "Authentication required")
      : refuse(404, "Repository not found.");
  // https://docs.github.com/en/repositories/creating-and-managing-repositories/renaming-a-repository
  if (found?.renamed === true) {
    const now = `${repository.owner.login}/${repository.name}.git`;
    response.setHeader("Location", `${url.origin}/${now}${service}${url.search}`);
    return refuse(301, "Moved Permanently");
  }
  const push = service === "/git-receive-pack" || url.searchParams.get("service") === "git-receive-pack";
  if (push && caller.kind === "anonymous") return refuse(401, "Authentication required");
  const denial = repositoryDenial(caller, repository, push ? "contents=write" : "contents=read");
  const login = caller.kind === "credential" ? caller.credential.actor.login : "anonymous";
  const full = `${repository.owner.login}/${repository.name}`;
  if (denial !== null) {
    return push
      ? refuse(403, `Permission to ${full}.git denied to ${login}.`)
      : refuse(denial.status, "Repository not found.");
  }
  if (repository.disabled) return refuse(403, "Access to this repository has been disabled.");
  if (push && repository.archived) return refuse(403, "This repository was archived so it is read-only.");
  const asked = service === "/info/refs" ? url.searchParams.get("service") : service.slice(1);
  if (asked !== "git-upload-pack" && asked !== "git-receive-pack")
    return refuse(403, "Please upgrade your git client.");
  const program = asked === "git-upload-pack" ? "upload-pack" : "receive-pack";
  const status = await serveGit(
    git,
    { repository, program, asks: service === "/info/refs" ? "info/refs" : "service", spoilt },
    request,
    response,
    async () => {
      if (service !== "/git-receive-pack") return;
      repository.pushed_at = timestamp(world.now);
      const actor = caller.kind === "credential" ? caller.credential.actor : null;
      await refreshPulls(world, git, repository, { actor });
    },
  );
  return { status, caller };
}
