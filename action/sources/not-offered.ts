import type { SourceId } from "../../model/unit.ts";
import type { ApiReading } from "../github/port.ts";
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
  const isPermitted = gathered.units.some(
    ({ source, state }) => source === samePermission && state === "complete",
  );
  if (!isPermitted) return reading;
  return { state: "unavailable", reason: { reason: "not-offered-by-server", with: {} }, remedy: null };
}
