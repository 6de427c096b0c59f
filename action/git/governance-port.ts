import type { Author } from "../github/commit-author.ts";
import type { Sleep } from "../github/pace.ts";
import type { Writer } from "../github/writer.ts";
import type { Log } from "../run/log.ts";
import { refuseCredentials } from "../hygiene/no-credentials.ts";
import { openCheckout, type Checkout, type CheckoutOptions } from "./checkout.ts";
import { saveWithGit, type Save } from "./ledger.ts";
import type { RemoteRepository } from "./remote-url.ts";
import { saveWithApi } from "./save-with-api.ts";

/** The governance repository on GitHub, and who writes to it there. */
export interface HostedRepository {
  writer: Writer;
  repository: RemoteRepository;
}

/** The governance repository: its checkout, how commits get onto the branch, and its other half on GitHub. */
export interface GovernancePort {
  checkout: Checkout;
  save: Save;
  /** Null when there is no GitHub to talk to, or the remote is no repository there. */
  hosted: HostedRepository | null;
}

export interface GovernanceOptions extends CheckoutOptions {
  commitWith: "git" | "api";
  writer: Writer | null;
  /** Who commits what git makes; asked for when it does. */
  author: () => Promise<Author>;
  sleep: Sleep;
  log: Log;
}

/**
 * Opens the governance repository.
 * @throws {Refusal} when the checkout cannot be used.
 */
export async function openGovernance({
  commitWith,
  writer,
  author,
  sleep,
  log,
  ...options
}: GovernanceOptions): Promise<GovernancePort> {
  const checkout = await openCheckout(options);
  const { git, remote } = checkout;
  const hosted =
    writer === null || remote.repository === null ? null : { writer, repository: remote.repository };
  if (commitWith === "api" && hosted !== null)
    return { checkout, save: withoutCredentials(saveWithApi({ git, sleep, log, ...hosted })), hosted };
  if (commitWith === "api")
    log.info("The remote is no repository on GitHub, so commits are made with git, and nobody signs them.", {
      remote: remote.name,
    });
  return { checkout, save: withoutCredentials(saveWithGit(checkout, author, log)), hosted };
}

/** Every commit, of whichever command, passes here: nothing in the form of a credential does. */
const withoutCredentials =
  (save: Save): Save =>
  async (branchState, change, repository) => {
    await refuseCredentials(change.files);
    return save(branchState, change, repository);
  };
