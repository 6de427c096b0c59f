import type { Scan } from "../../model/scan.ts";

/** Whose credential scans: an App's, or a person's token; null for a token of nobody GitHub names. */
export type Scanner = { kind: "app" } | { kind: "token"; owner: string | null };

/** Who scans; null where the scan does not say with what it asked. */
export function scannerOf(credential: Scan["credential"] | null): Scanner | null {
  switch (credential?.kind) {
    case "app":
      return { kind: "app" };
    case "token":
      return { kind: "token", owner: credential.login };
    default:
      return null;
  }
}

export const NO_SCANNER = "With which credential the scan asked is not known.";
