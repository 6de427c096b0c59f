import type { Selector } from "../../model/ownership.ts";
import { type Selectable, selects as selectsIt } from "../../model/selects.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";

type Identity = Pick<ObservedIdentity, "uid" | "kind" | "title" | "repository">;

/** An identity as a scan saw it, as selectors look at it. */
export const selectable = ({ uid, kind, title, repository }: Identity): Selectable => ({
  uid,
  kind,
  title,
  repository: repository?.name ?? null,
});

/** Whether a selector selects an identity that a scan saw. */
export const selects = (selector: Selector, identity: Identity): boolean =>
  selectsIt(selector, selectable(identity));
