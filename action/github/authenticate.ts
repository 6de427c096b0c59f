import type { Scan } from "../../model/scan.ts";
import { createAsk, type AskWith } from "./ask.ts";
import { appAuthorizer, installationAuthorizer, tokenAuthorizer, type Authorizer } from "./authorizer.ts";
import { findInstallation } from "./installation.ts";
import { createPace } from "./pace.ts";

/** With what to ask: a token, or an App that mints its own. */
export type Auth = { kind: "token"; token: string } | { kind: "app"; appId: string; privateKey: string };

/** Who authenticates where. */
export interface Authenticating {
  auth: Auth;
  organization: string;
  /** Called with every token, before it is used. */
  mask: (token: string) => void;
}

/** Gives what signs every request; of an App also what its installation may do, of a token nothing is known yet. */
export async function authenticate(
  { auth, organization, mask }: Authenticating,
  parts: Omit<AskWith, "authorizer" | "pace">,
): Promise<{ authorizer: Authorizer; credential: Scan["credential"] | null }> {
  if (auth.kind === "token") {
    mask(auth.token);
    return { authorizer: tokenAuthorizer(auth.token), credential: null };
  }
  const authorizer = appAuthorizer(auth.appId, auth.privateKey, parts.clock);
  // Minting has its own lane: it happens while a request that needs the token already holds a place.
  const ask = createAsk({ ...parts, authorizer, pace: createPace(1, parts.sleep) });
  const { mint, credential } = await findInstallation(ask, parts.transport, organization, mask);
  return { authorizer: installationAuthorizer(mint, parts.clock), credential };
}
