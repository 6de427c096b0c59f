import { listed } from "../../model/reasons/names.ts";
import type { SecretReachReason } from "../../model/reasons/secret-reach.ts";
import type { UnreadWorkflowsReason } from "../../model/reasons/unread-workflows.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { noPlan, NO_REACH, reachOf, running, type Secret } from "./reach.ts";
import { referenceTo } from "./references.ts";

/** Repositories that use a credential, as far as GitHub shows. */
export interface KnownUses {
  /** Those that are known to, by name. */
  using: readonly string[];
  /** Why others may too; null where all are known. */
  open: UnknownUseReason | null;
}
export type UnknownUseReason = SecretReachReason | UnreadWorkflowsReason;

/** Repositories whose workflows use a secret, by name or because they can read every one. */
export function usesOfSecret(secret: Secret, snapshot: Snapshot): KnownUses {
  const reach = reachOf(secret, snapshot);
  if (reach === null) return { using: [], open: NO_REACH };
  const { sure, perhaps } = running(reach);
  const referring = (repositories: typeof sure) =>
    repositories.map((one) => ({ name: one.name, reference: referenceTo(secret.title, one, snapshot) }));
  const found = referring(sure);
  const named = (...uses: readonly string[]) =>
    found.filter(({ reference }) => uses.includes(reference.use)).map(({ name }) => name);
  const openIn = (): UnknownUseReason | null => {
    const unread = named("unread");
    if (unread.length > 0)
      return { reason: "workflow-files-not-read", with: { repositories: listed(unread) } };
    const unseen = found.map(({ reference }) => reference).find(({ use }) => use === "unseen");
    if (unseen?.use === "unseen") return unseen.why;
    return referring(perhaps).some(({ reference }) => reference.use !== "none") ? noPlan(perhaps) : null;
  };
  return { using: named("named", "any"), open: openIn() };
}
