/** Owner and name of a repository on GitHub. */
export interface RemoteRepository {
  owner: string;
  name: string;
}

/** What a remote's URL says. */
export interface RemoteUrl {
  /** The URL without user information when it is HTTP, the only kind a token can be sent to. */
  http: string | null;
  repository: RemoteRepository | null;
}

const NAME = /^[A-Za-z0-9._-]+$/;

function repositoryOf(path: string): RemoteRepository | null {
  const parts = path
    .replace(/^\/+/, "")
    .replace(/\.git\/?$/, "")
    .replace(/\/$/, "")
    .split("/");
  const [owner = "", name = ""] = parts.slice(-2);
  return parts.length >= 2 && NAME.test(owner) && NAME.test(name) ? { owner, name } : null;
}

/** Reads a remote's URL: `https://…`, `ssh://…`, `git@host:owner/name.git`, or a path, which names no repository. */
export function parseRemote(url: string): RemoteUrl {
  const scp = /^[^/:@]+@[^/:]+:(?!\/\/)(.+)$/.exec(url);
  if (scp) return { http: null, repository: repositoryOf(scp[1] ?? "") };
  if (!URL.canParse(url) || !/^(?:https?|ssh|git):\/\//.test(url)) return { http: null, repository: null };
  const parsed = new URL(url);
  const isHttp = parsed.protocol === "https:" || parsed.protocol === "http:";
  parsed.username = "";
  parsed.password = "";
  return { http: isHttp ? parsed.href : null, repository: repositoryOf(parsed.pathname) };
}
