import type { Filed } from "../../../model/governance.ts";
import type { Identity } from "../../../model/identity.ts";
import type { Ledger } from "../../../model/ledger.ts";

// A memo, not state: every line of every review would otherwise search a ledger of a hundred thousand.
const byUid = new WeakMap<Ledger["identities"], Map<string, Filed<Identity>>>();

/** The identity with this uid. */
export function identityOf({ identities }: Pick<Ledger, "identities">, uid: string): Filed<Identity> | null {
  const known =
    byUid.get(identities) ?? new Map(identities.map((identity) => [identity.data.uid, identity] as const));
  byUid.set(identities, known);
  return known.get(uid) ?? null;
}

/** What people call the subject of an evidence file. */
export function titleOf(
  { identities, repositories, organization }: Pick<Ledger, "identities" | "repositories" | "organization">,
  file: string,
): string {
  const identity = identities.find((one) => one.file === file);
  const repository = repositories.find((one) => one.file === file);
  if (identity !== undefined) return identity.data.title;
  if (repository !== undefined) return repository.data.name;
  return organization?.file === file ? organization.data.organization : file;
}
