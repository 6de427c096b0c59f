import type { IdentityKind, OfKind } from "../../model/identity.ts";
import { permissionsOf } from "../identities/ask.ts";
import { growth } from "../queries/permissions.ts";

/** What an identity may do now and could not before, sorted; nothing where GitHub does not show one of the two. */
export function widenedSince<K extends IdentityKind>(before: OfKind<K>, now: OfKind<K>): readonly string[] {
  const [then, since] = [permissionsOf(before), permissionsOf(now)];
  return then === null || since === null ? NOTHING : growth(since, then);
}

const NOTHING: readonly string[] = [];
