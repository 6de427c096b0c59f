import type { Scan } from "../../model/scan.ts";
import { createAsk, type AskWith } from "./ask.ts";
import { appAuthorizer, installationAuthorizer, tokenAuthorizer, type Authorizer } from "./authorizer.ts";
import { findInstallation } from "./installation.ts";

/** With what to ask: a token, or an App that mints its own. */
export type Auth = { kind: "token"; token: string } | { kind: "app"; appId: string; privateKey: string };

/** Who authenticates where. */
export interface Authenticating {
  auth: Auth;
  organization: string;
  /** Names of the permissions that reading needs. */
  reads: readonly string[];
  /** Called with every token, before it is used. */
  mask: (token: string) => void;
}

/** What publishing needs, on the governance repository and nowhere else. */
const PUBLISHING = ["checks", "contents", "pull_requests"];

/** What signs requests. */
export interface Authenticated {
  /** For reading the organisation; an App's token may read and nothing more. */
  reading: Authorizer;
  /** For writing to one repository; an App's token reaches that repository alone. */
  publishing: (repository: { owner: string; name: string } | null) => Authorizer;
  /** What the reading token may do; null for a token from outside, of which nothing is known yet. */
  credential: Scan["credential"] | null;
  /** What the App was granted on the organisation, of which its tokens take a part; null for a token from outside. */
  granted: Readonly<Record<string, string>> | null;
}

/**
 * Gives what signs every request. An App is granted everything it will ever need; its tokens are minted with less,
 * so that the one which travels through every repository cannot write, and the one which writes sees one repository.
 */
export async function authenticate(
  { auth, organization, reads, mask }: Authenticating,
  parts: Omit<AskWith, "authorizer">,
): Promise<Authenticated> {
  if (auth.kind === "token") {
    mask(auth.token);
    const authorizer = tokenAuthorizer(auth.token);
    return { reading: authorizer, publishing: () => authorizer, credential: null, granted: null };
  }
  const authorizer = appAuthorizer(auth.appId, auth.privateKey, parts.clock);
  const ask = createAsk({ ...parts, authorizer });
  const { mint, credential } = await findInstallation(ask, parts.transport, organization, mask);
  const granted = credential.permissions ?? {};
  const readable = narrow(granted, ["metadata", ...reads], "read");
  const reading = () => mint({ permissions: readable, repository: null });
  return {
    credential: { ...credential, permissions: readable },
    granted,
    reading: installationAuthorizer(reading, parts.clock),
    publishing(repository) {
      const permissions = narrow(granted, PUBLISHING, "write");
      const isOurs = repository?.owner.toLowerCase() === organization.toLowerCase();
      const writing = () => mint({ permissions, repository: isOurs ? repository.name : null });
      return installationAuthorizer(writing, parts.clock);
    },
  };
}

/** Of the permissions named, those that are granted at least at this level; GitHub refuses to mint any other. */
const narrow = <Level extends "read" | "write">(
  granted: Readonly<Record<string, string>>,
  names: readonly string[],
  level: Level,
): Record<string, Level> =>
  Object.fromEntries(
    [...new Set(names)]
      .filter((name) => granted[name] !== undefined && (level === "read" || granted[name] !== "read"))
      .sort()
      .map((name) => [name, level]),
  );
