import type { Writer } from "../github/writer.ts";
import { openCheckout, type Checkout, type CheckoutOptions } from "./checkout.ts";
import { saveWithGit, type Save } from "./ledger.ts";
import { Refusal } from "./refusal.ts";
import type { RemoteRepository } from "./remote-url.ts";
import { saveWithApi } from "./save-with-api.ts";

/** The governance repository on GitHub, and who writes to it there. */
export interface Hub {
  writer: Writer;
  repository: RemoteRepository;
}

/** The governance repository: its checkout, how commits get onto the branch, and its other half on GitHub. */
export interface GovernancePort {
  checkout: Checkout;
  save: Save;
  /** Null when there is no GitHub to talk to, or the remote is no repository there. */
  hub: Hub | null;
}

export interface GovernanceOptions extends CheckoutOptions {
  commitWith: "git" | "api";
  writer: Writer | null;
}

/**
 * Opens the governance repository.
 * @throws {Refusal} when the checkout cannot be used, or commits go through an API that the remote does not have.
 */
export async function openGovernance({
  commitWith,
  writer,
  ...options
}: GovernanceOptions): Promise<GovernancePort> {
  const checkout = await openCheckout(options);
  const { repository } = checkout.remote;
  const hub = writer === null || repository === null ? null : { writer, repository };
  if (commitWith === "git") return { checkout, save: saveWithGit(checkout), hub };
  if (hub === null)
    throw new Refusal(
      2,
      `commit-with: api needs a governance repository on GitHub; the remote ${checkout.remote.name} is not one.`,
    );
  return { checkout, save: saveWithApi(hub.writer, hub.repository), hub };
}
