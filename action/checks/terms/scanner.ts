import type { Scan } from "../../../model/scan.ts";

/** Whose credential scans: an App's, or a person's token; null for a token of nobody GitHub names. */
export type Scanner = { kind: "app" } | { kind: "token"; owner: string | null };

/** What the scan calls the token of a person (action/github/client.ts). */
const TOKEN_OF = "token of ";

/** Reads who scans from what the scan records of its credential: GitHub tells the permissions of an App alone. */
export function scannerOf({ identity, permissions }: Scan["credential"]): Scanner {
  if (permissions !== null) return { kind: "app" };
  return { kind: "token", owner: identity.startsWith(TOKEN_OF) ? identity.slice(TOKEN_OF.length) : null };
}

export const NO_SCANNER = "With which credential the scan asked is not known.";
