import { parse } from "../../model/parse.ts";
import { GrantPermission, type Remedy } from "../../model/reasons/remedies.ts";
import type { SourceId } from "../../model/unit.ts";
import { holds } from "../github/refusal.ts";
import type { ApiReading, Permission } from "../github/port.ts";
import type { SourceContext } from "./source.ts";

/**
 * What an older server does not have answers 404, as a refusal may. Where the same permission was enough for another
 * source, it is not the permission that is missing.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource
 */
export function unlessOffered<T>(
  reading: ApiReading<T>,
  { gathered }: Pick<SourceContext, "gathered">,
  samePermission: SourceId,
): ApiReading<T> {
  if (reading.state !== "denied" || reading.reason.reason !== "not-shown-to-credential") return reading;
  if (!isPermitted(gathered, samePermission)) return reading;
  return { state: "unavailable", reason: { reason: "not-offered-by-server", with: {} }, remedy: null };
}

/** True where another source read everything that its permission shows. */
export const isPermitted = ({ units }: SourceContext["gathered"], by: SourceId): boolean =>
  units.some(({ source, state }) => source === by && state === "complete");

/** The remedy where a permission is proven to be held, by an answer that takes it: what a token has need not be granted. */
export function unlessHeld(remedy: Remedy | null, { name, level }: Permission): Remedy | null {
  const grant = remedy?.reason === "grant-permission" ? parse(GrantPermission, remedy.with) : null;
  if (grant?.success !== true) return remedy;
  const { holder, any_of: sets } = grant.data;
  const permissions = sets.find((set) => set.every((need) => holds({ [name]: level }, need)));
  return permissions === undefined ? remedy : { reason: "permission-held", with: { holder, permissions } };
}
