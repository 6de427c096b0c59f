/** What authenticates git over HTTP: a token, and the exact remote URL it may be sent to. */
export interface Credential {
  /** URL of the remote without user information. */
  url: string;
  /** Gives the token; asked for every command, because an App's token lives an hour and a scan may take longer. */
  token: () => Promise<string>;
}

/**
 * git settings that send the token to this remote and to no other.
 * An empty value first drops the header that actions/checkout leaves in the repository's configuration: git
 * would send both, and GitHub refuses a request with two (https://git-scm.com/docs/git-config, http.extraHeader).
 * No credential helper of the machine may answer in its place when the token is refused.
 */
export async function credentialSettings(
  credential: Credential | null,
): Promise<(readonly [string, string])[]> {
  if (credential === null) return [];
  const key = `http.${credential.url}.extraHeader`;
  const basic = Buffer.from(`x-access-token:${await credential.token()}`).toString("base64");
  return [
    [key, ""],
    [key, `Authorization: Basic ${basic}`],
    [`credential.${credential.url}.helper`, ""],
  ];
}
