import type { Scan } from "../../../model/scan.ts";

/** The App that scans, with what it was granted. */
export const theScanningApp = (permissions: Record<string, string> | null = {}): Scan["credential"] => ({
  identity: "GitHub App countersign",
  kind: "app",
  slug: "countersign",
  login: null,
  permissions,
  repository_selection: "all",
});

/** A token of a person; of nobody that GitHub names for null. */
export const aTokenOf = (login: string | null): Scan["credential"] => ({
  identity: login === null ? "token" : `token of ${login}`,
  kind: "token",
  slug: null,
  login,
  permissions: null,
  repository_selection: null,
});
