/// <reference types="astro/client" />

/** Put in place of this name when the pages are built; see astro.config.ts. */
declare const COUNTERSIGN_SETTINGS: {
  ledger: string;
  organization: string | null;
  repositoryUrl: string | null;
};
