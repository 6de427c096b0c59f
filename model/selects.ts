import type { Selector } from "./ownership.ts";
import { matches } from "./pattern.ts";

/** What every field of a selector can be held against. */
export interface Selectable {
  uid: string;
  kind: string;
  title: string;
  /** Name of its repository; null for the organisation's own. */
  repository: string | null;
}

/** Whether a selector selects an identity: every field that is given must match. */
export function selects({ uid, kind, repository, name }: Selector, identity: Selectable): boolean {
  if (uid !== undefined && uid !== identity.uid) return false;
  if (kind !== undefined && kind !== identity.kind) return false;
  if (name !== undefined && !matches(name, identity.title)) return false;
  if (repository === undefined) return true;
  // `_org` is the organisation's own even where a repository has that name, and no pattern includes it.
  if (repository === "_org" || identity.repository === null)
    return repository === "_org" && identity.repository === null;
  return matches(repository, identity.repository);
}

/** Whether it selects a subject: an identity by any of its fields, a repository or the organisation by its uid alone. */
export const selectsSubject = (selector: Selector, subject: Selectable | { uid: string }): boolean =>
  "kind" in subject ? selects(selector, subject) : selector.uid === subject.uid;
