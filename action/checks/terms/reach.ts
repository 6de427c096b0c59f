import type { ObservedIdentityOf, ObservedRepository, Snapshot } from "../../../model/snapshot.ts";
import { lookUp } from "./look-up.ts";

type Secret = ObservedIdentityOf<"actions-secret">;

/**
 * Whether GitHub would hand the secret to the workflows of a repository; null when its selection was not readable.
 * `private` covers internal repositories too.
 * https://docs.github.com/en/rest/actions/secrets#create-or-update-an-organization-secret
 */
export function reaches({ repository: own, facts }: Secret, repository: ObservedRepository): boolean | null {
  if (own !== null) return own.id === repository.id;
  const { visibility, selected_repositories: selected } = facts;
  switch (visibility) {
    case "all":
      return true;
    case "private":
      return repository.facts.visibility !== "public";
    case "selected":
      return selected?.some((name) => name.toLowerCase() === repository.name.toLowerCase()) ?? null;
    case null:
      return null;
    default:
      return visibility satisfies never;
  }
}

/** Repositories the secret reaches, by name; null when its selection was not readable. */
export function reachOf(secret: Secret, snapshot: Snapshot): readonly ObservedRepository[] | null {
  const { repositories, repository } = lookUp(snapshot);
  if (secret.repository !== null) {
    const own = repository(secret.repository.id);
    return own ? [own] : [];
  }
  const { visibility, selected_repositories: selected } = secret.facts;
  if (visibility === null || (visibility === "selected" && selected === null)) return null;
  return repositories.filter((one) => reaches(secret, one) === true);
}

/** Ids of the repositories an organisation's secret reaches, for `reach`; none for other levels. */
export const reachIds = (secret: Secret, snapshot: Snapshot): readonly number[] =>
  secret.repository === null ? (reachOf(secret, snapshot) ?? []).map(({ id }) => id) : [];

/** The sentence for a selection that was not readable. */
export const NO_REACH =
  "Which repositories the secret reaches could not be read; grant the organisation permission Secrets: read.";
