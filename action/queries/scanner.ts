import type { ReasonIn } from "../../model/reasons/reason.ts";
import type { scannerReasons } from "../../model/reasons/scanner.ts";
import type { Credential } from "../../model/scan.ts";

/** Whose credential scans: an App's, or a person's token; null for a token of nobody GitHub names. */
export type Scanner = { kind: "app"; app: string } | { kind: "token"; owner: string | null };

/** Who scans; null where the scan does not say with what it asked. */
export function scannerOf(credential: Credential | null): Scanner | null {
  switch (credential?.kind) {
    case "app":
      return { kind: "app", app: appOf(credential) };
    case "token":
      return { kind: "token", owner: credential.login };
    default:
      return null;
  }
}

/** What an App is called. */
export const appOf = ({ slug, identity }: Credential): string => slug ?? identity;

export const NO_SCANNER = { reason: "scanner-not-known", with: {} } satisfies ReasonIn<typeof scannerReasons>;
