import { createOctokit, quiet } from "./octokit.ts";
import { API_VERSION } from "./transport.ts";

/** Longest that revoking may take, in milliseconds: a runner that cancels a job waits about as long. */
const DEADLINE = 5_000;

/**
 * Revokes installation tokens, all at once, and gives how many may still be valid. One that is expired or revoked
 * already is refused with 401, and that is as good.
 * https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token
 */
export async function revokeTokens(
  apiUrl: string,
  version: string,
  tokens: readonly string[],
  deadline = DEADLINE,
): Promise<number> {
  const octokit = createOctokit(apiUrl, version);
  const revoked = await Promise.all(
    tokens.map(async (token) => {
      try {
        await octokit.request("DELETE /installation/token", {
          headers: { authorization: `token ${token}`, "x-github-api-version": API_VERSION },
          // One signal each: the runtime warns of more than ten requests that listen to one.
          request: { signal: AbortSignal.timeout(deadline), redirect: "manual", log: quiet },
        });
        return true;
      } catch (error) {
        return error instanceof Error && "status" in error && error.status === 401;
      }
    }),
  );
  return revoked.filter((done) => !done).length;
}
