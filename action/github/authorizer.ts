import { createPrivateKey, createSign, type KeyObject } from "node:crypto";
import { GitHubFailure } from "./failure.ts";
import type { ServerClock } from "./server-clock.ts";

/** Gives the Authorization header, and a new one when GitHub no longer takes the old. */
export interface Authorizer {
  authorization: () => Promise<string>;
  /** Called on a 401 with the header that was refused; false when there is no other to try. */
  renew: (refused: string) => Promise<boolean>;
  /** Said when GitHub takes none: one sentence. */
  refused: string;
}

/** A token given from outside; there is no second one. */
export function tokenAuthorizer(token: string): Authorizer {
  return {
    authorization: () => Promise.resolve(`token ${token}`),
    renew: () => Promise.resolve(false),
    refused: "GitHub does not accept the token: it is wrong, expired or revoked.",
  };
}

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

/**
 * A JSON Web Token for the App, dated by GitHub's clock and back-dated a minute against drift; after a refusal
 * the clock has seen the server's Date, so a wrong clock of the runner heals itself.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
export function appAuthorizer(appId: string, privateKey: string, clock: ServerClock): Authorizer {
  const key = readKey(privateKey);
  return {
    authorization() {
      const now = Math.floor(clock.now() / 1000);
      const content = `${encode({ alg: "RS256", typ: "JWT" })}.${encode({ iat: now - 60, exp: now + 540, iss: appId })}`;
      const signature = createSign("RSA-SHA256").update(content).sign(key, "base64url");
      return Promise.resolve(`Bearer ${content}.${signature}`);
    },
    renew: () => Promise.resolve(true),
    refused: "GitHub does not accept the App: its id and private key do not belong together.",
  };
}

function readKey(pem: string): KeyObject {
  try {
    // A key kept in one line of an environment file has its line breaks escaped.
    return createPrivateKey(pem.replaceAll("\\n", "\n"));
  } catch {
    throw new GitHubFailure("bad-credential", "The App's private key is not a private key in PEM form.");
  }
}

/** An installation token and when it ends, in milliseconds of GitHub's clock. */
export interface InstallationToken {
  token: string;
  expires: number;
}

/** A token is replaced when it has less than this left; GitHub gives an hour. */
const RESERVE = 10 * 60_000;

/** Installation tokens, minted when needed and by one request however many ask. */
export function installationAuthorizer(
  mint: () => Promise<InstallationToken>,
  clock: ServerClock,
): Authorizer {
  let current: InstallationToken | null = null;
  let minting: Promise<InstallationToken> | null = null;
  const fresh = async (): Promise<InstallationToken> => {
    minting ??= mint().finally(() => (minting = null));
    current = await minting;
    return current;
  };
  return {
    async authorization() {
      const token = current === null || current.expires - clock.now() < RESERVE ? await fresh() : current;
      return `token ${token.token}`;
    },
    async renew(refused) {
      if (current === null || `token ${current.token}` === refused) await fresh();
      return true;
    },
    refused: "GitHub does not accept the App's token any more: the App was suspended or uninstalled.",
  };
}
