/** Owner and name of a repository on GitHub. */
export interface RemoteRepository {
  owner: string;
  name: string;
}

/** What a remote's URL says. */
export interface RemoteUrl {
  /** The URL without user information when it is HTTP, the only kind a token can be sent to. */
  http: string | null;
  /**
   * The same as git holds its settings against it: as it is written, with a user in it and without a password. Null
   * where git could read another address in it than we do, or none for which a setting can be given.
   */
  pinned: string | null;
  /** Host of any other address with one, ssh say; null for a folder. */
  host: string | null;
  repository: RemoteRepository | null;
}

/**
 * An HTTP address that is read in one way only, with its user and without its password. Of what is left out git reads a
 * second `@` as part of the host, a backslash as part of the user, and `=` as the end of a setting's name.
 */
const PLAIN =
  /^(https?:\/\/)(?:([\w.~%+-]*)(?::[^@/?#\\\s]*)?@)?((?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::\d+)?(?:\/[\w.~%/+@:,-]*)?)$/;

function pinnedOf(url: string): string | null {
  const [, scheme = "", user, rest = ""] = PLAIN.exec(url) ?? [];
  if (scheme === "") return null;
  return user === undefined || user === "" ? `${scheme}${rest}` : `${scheme}${user}@${rest}`;
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
  const scp = /^(?:[^/:@]+@)?([^/:@]{2,}):(?!\/\/)(.+)$/.exec(url);
  if (scp) return { http: null, pinned: null, host: scp[1] ?? null, repository: repositoryOf(scp[2] ?? "") };
  if (!URL.canParse(url) || !/^(?:https?|ssh|git):\/\//.test(url))
    return { http: null, pinned: null, host: null, repository: null };
  const parsed = new URL(url);
  const repository = repositoryOf(parsed.pathname);
  if (!/^https?:$/.test(parsed.protocol))
    return { http: null, pinned: null, host: parsed.hostname, repository };
  parsed.username = "";
  parsed.password = "";
  return { http: parsed.href, pinned: pinnedOf(url), host: null, repository };
}
