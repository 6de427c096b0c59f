import { oneLine } from "../../model/text.ts";
import { textOf, type Git } from "./git.ts";
import { parseRemote, type RemoteRepository, type RemoteUrl } from "./remote-url.ts";

/** A remote whose every address is one repository, on the server that the credential belongs to. */
export interface Remote {
  name: string;
  /** Its HTTP addresses, with a user as git has it and without a password: the only ones that a token is sent to. */
  urls: readonly string[];
  /** Null for a remote that is no GitHub repository, a folder say. */
  repository: RemoteRepository | null;
}

/** The remote of a checkout and every address git uses for it, as its configuration rewrites them. */
export interface Addresses {
  name: string;
  addresses: readonly RemoteUrl[];
}

/**
 * The remote of a checkout, origin where there is one; null where there is none. git tells every address as its
 * configuration rewrites it: `<name><tab><address> (fetch)`, or `(push)`, and of a partial clone its filter.
 * https://git-scm.com/docs/git-remote#Documentation/git-remote.txt--v
 */
export async function addressesIn(git: Git): Promise<Addresses | null> {
  const listing = textOf(await git(["remote", "--verbose"]));
  const lines = listing.split("\n").map((line): [name: string, address: string] => {
    const end = line.indexOf("\t");
    return [line.slice(0, end), line.slice(end + 1).replace(/ \((?:fetch|push)\)(?: \[[^\]]*\])?$/, "")];
  });
  const [name] = lines.find(([one]) => one === "origin") ?? lines[0] ?? [];
  if (!name) return null;
  const addresses = new Set(lines.flatMap(([one, address]) => (one === name && address ? [address] : [])));
  return { name, addresses: [...addresses].map(parseRemote) };
}

/**
 * The remote, or in one sentence why no credential of ours may go there. `home` is the origin of the server's web
 * pages: scheme, host and port.
 */
export function remoteAt(
  { name, addresses }: Addresses,
  home: string,
): { ok: true; remote: Remote } | { ok: false; sentence: string } {
  const [first] = addresses;
  if (first === undefined) return { ok: false, sentence: `The remote ${name} has no address; give it one.` };
  const away = addresses.map((address) => awayFrom(address, home)).find((where) => where !== null);
  if (away !== undefined)
    return {
      ok: false,
      sentence: `The remote ${name} of the governance checkout is at ${away}, and the credential belongs to ${home} and is sent nowhere else; give ${name} the repository's address there (git remote set-url ${name} ${home}/<owner>/<repository>.git).`,
    };
  const named = new Set(addresses.map(({ repository }) => keyOf(repository)));
  if (named.size > 1)
    return {
      ok: false,
      sentence: `The remote ${name} of the governance checkout fetches from one repository and pushes to another; give it one address (git remote get-url --push --all ${name} shows what git makes of it).`,
    };
  const odd = /[=\s\p{Cc}]/u.test(name) ? "name" : addresses.some(isOdd) ? "address" : null;
  if (odd !== null)
    return {
      ok: false,
      sentence: `The ${odd} of the remote ${oneLine(name)} of the governance checkout holds characters for which git takes no setting, so that nothing keeps the credential on its way; ${
        odd === "name"
          ? "call it origin (git remote rename)"
          : `give it the plain address (git remote set-url ${name} ${home}/<owner>/<repository>.git)`
      }.`,
    };
  const urls = addresses.flatMap(({ pinned }) => pinned ?? []);
  return { ok: true, remote: { name, urls, repository: first.repository } };
}

const isOdd = ({ http, pinned }: RemoteUrl) => http !== null && pinned === null;

const keyOf = (repository: RemoteRepository | null): string =>
  repository === null ? "" : `${repository.owner}/${repository.name}`.toLowerCase();

/**
 * Where an address is, when it is not on the server; null when it is. A folder is nowhere, and so is an ssh host
 * without a dot: that is a name of the user's own, and no token travels by ssh.
 * https://docs.github.com/en/authentication/troubleshooting-ssh/using-ssh-over-the-https-port
 */
function awayFrom({ http, host }: RemoteUrl, home: string): string | null {
  if (http !== null) {
    const { origin } = new URL(http);
    return origin === home ? null : origin;
  }
  if (host?.includes(".") !== true) return null;
  const { hostname } = new URL(home);
  return [hostname, `ssh.${hostname}`].includes(host.toLowerCase()) ? null : host;
}
