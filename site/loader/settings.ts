/** What whoever builds the portal decides; `site/astro.config.ts` takes it from the environment. */
export interface Settings {
  /** Folder of the governance repository's clone. */
  ledger: string;
  /** Which organisation of countersign.yml; null when it names only one. */
  organization: string | null;
  /** Address of the governance repository on GitHub, without a slash at its end; null for no commit links. */
  repositoryUrl: string | null;
  /** The file that `verify` wrote of this ledger; null for none. */
  integrity: string | null;
  /** The file that `certify` wrote of what it refused; null for none. */
  readiness: string | null;
}

/** Why a portal cannot be built, in one sentence that says what to do. */
export class CannotBuild extends Error {
  override name = "CannotBuild";
}
