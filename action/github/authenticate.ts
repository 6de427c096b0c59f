import type { Credential } from "../../model/scan.ts";
import { createAsk, type AskWith } from "./ask.ts";
import { appAuthorizer, installationAuthorizer, tokenAuthorizer, type Authorizer } from "./authorizer.ts";
import { GitHubFailure } from "./failure.ts";
import { findInstallation, type InstalledApp } from "./installation.ts";

/** An App that mints its own tokens. */
export interface AppAuth {
  appId: string;
  privateKey: string;
}

/** With what to ask: a token, or an App. */
export type Auth = { kind: "token"; token: string } | ({ kind: "app" } & AppAuth);

/** Who authenticates where. */
export interface Authenticating {
  auth: Auth;
  organization: string;
  /** Gives the permissions that reading needs, and at which level; only of an App is it asked. */
  reads: () => Promise<Readonly<Record<string, "read" | "write">>>;
  /** A second App that publishes, and the account it is installed on; null where the first does both. */
  writer?: (AppAuth & { owner: string }) | null;
  /** Names of the permissions that publishing cannot do without, at `write`; none where nothing is published. */
  publishes?: readonly string[];
  /** Called with every token, before it is used. */
  mask: (token: string) => void;
  /** Called with every token that is minted, and so can be revoked. */
  minted?: (token: string) => void;
}

/** What publishing uses, on the governance repository and nowhere else. */
const PUBLISHING = ["checks", "contents", "pull_requests"];
/** What is read besides, where it is granted: whether somebody merged past the rules of a branch. */
const WHETHER_BYPASSED = ["administration"];

/** What signs requests. */
export interface Authenticated {
  /** For reading the organisation; an App's token may read and nothing more, but for what only a writer is shown. */
  reading: Authorizer;
  /** For writing to one repository; an App's token reaches that repository alone. */
  publishing: (repository: { owner: string; name: string } | null) => Authorizer;
  /** What the reading token may do, and what its App was granted; null for a token from outside, of which nothing is known yet. */
  credential: Credential | null;
  /** The App that publishes, where it is another one. */
  writer: Credential | null;
}

/**
 * Gives what signs every request. An App is granted everything it will ever need; its tokens are minted with less,
 * so that the one which travels through every repository cannot write, and the one which writes sees one repository.
 * @throws {GitHubFailure} when an App lacks what publishing needs, before anything else is asked.
 */
export async function authenticate(
  authenticating: Authenticating,
  parts: Omit<AskWith, "authorizer">,
): Promise<Authenticated> {
  const { auth, organization, reads, mask, minted, writer = null, publishes = [] } = authenticating;
  const { clock } = parts;
  const announce = (token: string) => {
    mask(token);
    minted?.(token);
  };
  const installed = ({ appId, privateKey }: AppAuth, owner: string): Promise<InstalledApp> => {
    const authorizer = appAuthorizer(appId, privateKey, clock);
    const ask = createAsk({ ...parts, authorizer });
    return findInstallation(ask, parts.transport, owner, announce);
  };
  const second = writer === null ? null : await installed(writer, writer.owner);
  if (second !== null) refuseToWriteWithout(publishes, second.credential);

  if (auth.kind === "token") {
    mask(auth.token);
    const reading = tokenAuthorizer(auth.token);
    const publishing = second === null || writer === null ? () => reading : writingAs(second, writer.owner);
    return { reading, publishing, credential: null, writer: second === null ? null : asWriter(second) };
  }
  const first = await installed(auth, organization);
  if (second === null) refuseToWriteWithout(publishes, first.credential);
  const readable = toRead(first.credential.granted ?? {}, await reads());
  const reading = () => first.mint({ permissions: readable, repository: null });
  return {
    credential: { ...first.credential, permissions: readable },
    writer: second === null ? null : asWriter(second),
    reading: installationAuthorizer(reading, clock),
    publishing:
      second === null || writer === null ? writingAs(first, organization) : writingAs(second, writer.owner),
  };

  function writingAs({ mint, credential }: InstalledApp, owner: string): Authenticated["publishing"] {
    return (repository) => {
      const permissions = publishingOf(credential);
      const isOurs = repository?.owner.toLowerCase() === owner.toLowerCase();
      const writing = () => mint({ permissions, repository: isOurs ? repository.name : null });
      return installationAuthorizer(writing, clock);
    };
  }
}

/** The App that publishes, with what its token holds. */
const asWriter = ({ credential }: InstalledApp): Credential => ({
  ...credential,
  permissions: publishingOf(credential),
});

const publishingOf = ({ granted }: Credential): Record<string, "read" | "write"> => ({
  ...narrow(granted ?? {}, WHETHER_BYPASSED, "read"),
  ...narrow(granted ?? {}, PUBLISHING, "write"),
});

function refuseToWriteWithout(publishes: readonly string[], { identity, granted }: Credential): void {
  const missing = publishes.filter((name) => granted?.[name] !== "write" && granted?.[name] !== "admin");
  if (missing.length === 0) return;
  const words = missing.map((name) => `«${name}: write»`).join(" and ");
  throw new GitHubFailure(
    "bad-credential",
    `${identity} was not granted ${words}, without which the evidence cannot be published; grant it in the App's settings and accept it on the organisation, or set publish: none. Nothing was asked.`,
  );
}

/** What is granted of what reading needs; what has to be written to be read is left out where it was granted to read. */
function toRead(
  granted: Readonly<Record<string, string>>,
  needed: Readonly<Record<string, "read" | "write">>,
): Record<string, "read" | "write"> {
  const at = (level: "read" | "write") => Object.keys(needed).filter((name) => needed[name] === level);
  return {
    ...narrow(granted, ["metadata", ...at("read")], "read"),
    ...narrow(granted, at("write"), "write"),
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
