import type { Credential } from "../../../model/scan.ts";

/** The App that scans, with what it was granted; its token holds less. */
export const theScanningApp = (granted: Record<string, string> | null = {}): Credential => ({
  identity: "GitHub App countersign",
  kind: "app",
  slug: "countersign",
  login: null,
  granted,
  permissions: granted === null ? null : { metadata: "read" },
  repository_selection: "all",
});

/** A token of a person; of nobody that GitHub names for null. */
export const aTokenOf = (login: string | null): Credential => ({
  identity: login === null ? "token" : `token of ${login}`,
  kind: "token",
  slug: null,
  login,
  granted: null,
  permissions: null,
  repository_selection: null,
});
