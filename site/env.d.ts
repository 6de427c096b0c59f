/// <reference types="astro/client" />
import type { Context } from "./loader/context.ts";

declare global {
  /** Put in place of this name when the pages are built; see astro.config.ts. */
  const COUNTERSIGN_SETTINGS: {
    ledger: string;
    organization: string | null;
    repositoryUrl: string | null;
    integrity: string | null;
    readiness: string | null;
  };

  namespace App {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Astro's interface is filled by merging.
    interface Locals extends Readonly<Context> {}
  }
}
