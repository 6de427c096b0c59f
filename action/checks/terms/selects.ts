import type { Selector } from "../../../model/ownership.ts";
import { matches } from "../../../model/pattern.ts";
import type { ObservedIdentity } from "../../../model/snapshot.ts";

/** Whether a selector selects an identity: every field that is given must match. */
export function selects(
  { uid, kind, repository, name }: Selector,
  identity: Pick<ObservedIdentity, "uid" | "kind" | "title" | "repository">,
): boolean {
  if (uid !== undefined && uid !== identity.uid) return false;
  if (kind !== undefined && kind !== identity.kind) return false;
  if (name !== undefined && !matches(name, identity.title)) return false;
  if (repository === undefined) return true;
  // `_org` is the organisation's own even where a repository has that name, and no pattern includes it.
  if (repository === "_org" || identity.repository === null)
    return repository === "_org" && identity.repository === null;
  return matches(repository, identity.repository.name);
}
