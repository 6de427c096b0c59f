import type { Remedy } from "../../model/reasons/remedies.ts";
import type { Asker, ApiReading } from "../github/port.ts";
import type { SourceContext } from "./source.ts";

/** What would help who may not see every repository; null for an App on all of them, which sees what there is. */
export function toSeeAll(sight: Asker["sight"]): Remedy | null {
  switch (sight) {
    case "all":
      return null;
    case "selected":
      return { reason: "install-on-all", with: {} };
    case "unknown":
      return { reason: "see-all-repositories", with: {} };
    default:
      return sight satisfies never;
  }
}

/**
 * The repositories that a secret or a token reaches, as one credential sees them. GitHub leaves out those it hides from
 * the credential, in the list and in its count alike; only who sees every repository sees them all.
 */
export function seenInPart<T>(
  reading: ApiReading<readonly T[]>,
  { ask, gathered }: Pick<SourceContext, "ask" | "gathered">,
): ApiReading<readonly T[]> {
  if (reading.state !== "complete" || ask.sight === "all") return reading;
  const list = gathered.units.find(
    ({ source, scope }) => source === "repositories" && scope.of === "organization",
  );
  if (list?.state === "complete") return reading;
  return {
    state: "partial",
    data: reading.data,
    reason: { reason: "reach-seen-in-part", with: { repositories: reading.data.length } },
    remedy: toSeeAll(ask.sight),
  };
}
