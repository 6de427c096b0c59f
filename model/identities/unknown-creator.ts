import type { Identity } from "../identity.ts";
import { creatorOf, has } from "./traits.ts";

/**
 * Why nobody knows who made an identity: GitHub does not record it of its kind, or did not tell it of this one; null where
 * it is known.
 */
export function unknownCreator(identity: Identity): "not-recorded" | "not-told" | null {
  const { kind, lifecycle } = identity;
  if (creatorOf(identity) !== null) return null;
  if (lifecycle.some(({ event, by }) => event === "create" && by !== null)) return null;
  return has(kind, "creator") ? "not-told" : "not-recorded";
}
