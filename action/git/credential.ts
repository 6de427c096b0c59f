import { isLoopback } from "../github/server.ts";

/** What authenticates git over HTTP: a token, and the exact remote URLs it may be sent to. */
export interface Credential {
  /** Name of the remote. */
  remote: string;
  /**
   * URLs of the remote, all of one server, with the user that git has there: to git a setting for an address with a
   * user outranks one without (https://git-scm.com/docs/git-config, http.<url>.*).
   */
  urls: readonly string[];
  /** Gives the token; asked for every command, because an App's token lives an hour and a scan may take longer. */
  token: () => Promise<string>;
}

/** Variable that carries the header: an argument would be seen by every process of the machine. */
const HEADER = "COUNTERSIGN_GIT_HEADER";

/**
 * Arguments and environment with which git sends the token to this remote and to no other.
 * An empty value first drops the header that actions/checkout leaves in the repository's configuration: git
 * would send both, and GitHub refuses a request with two (https://git-scm.com/docs/git-config, http.extraHeader).
 * No credential helper of the machine may answer in its place when the token is refused, no redirect is followed,
 * because git would send the header along, and what stays on this machine goes straight to its address: by no proxy of
 * any setting, a remote's own outranks the URL's (https://git-scm.com/docs/git-config, remote.<name>.proxy), and to no
 * other address (http.curloptResolve, which an empty value clears).
 */
export async function credentialArguments(
  credential: Credential | null,
): Promise<{ args: string[]; environment: Record<string, string> }> {
  if (credential === null) return { args: [], environment: {} };
  const basic = Buffer.from(`x-access-token:${await credential.token()}`).toString("base64");
  // A mirror's push is of everything, and git takes no branch beside that.
  const mirror = ["-c", `remote.${credential.remote}.mirror=false`];
  const here = credential.urls.some((url) => isLoopback(new URL(url)));
  const direct = here ? ["-c", `remote.${credential.remote}.proxy=`] : [];
  const args = credential.urls.flatMap((url) => [
    ...["-c", `http.${url}.followRedirects=false`],
    ...(here ? ["-c", `http.${url}.proxy=`, "-c", `http.${url}.curloptResolve=`] : []),
    ...["-c", `credential.${url}.helper=`],
    ...["-c", `http.${url}.extraHeader=`],
    `--config-env=http.${url}.extraHeader=${HEADER}`,
  ]);
  return {
    args: [...mirror, ...direct, ...args],
    environment: { [HEADER]: `Authorization: Basic ${basic}` },
  };
}
