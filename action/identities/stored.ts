import type { ParameterName, Tier } from "../../model/parameters.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { SourceId } from "../../model/unit.ts";
import type { Context } from "../queries/context.ts";
import { dutiesStated } from "../queries/duties.ts";
import { reachIds, reachOf, type Stored } from "../queries/reach.ts";
import { isFinancial } from "../queries/systems.ts";
import type { Listing, TierContext } from "./kind-rules.ts";

/** What holds of whatever is stored for repositories to use, whichever store it is in. */
export const storedRules = {
  reach: reachIds,
  repositories: (stored: Stored, snapshot: Snapshot) => {
    const reach = reachOf(stored, snapshot);
    return reach === null || reach.perhaps.length > 0 ? null : reach.sure.map(({ name }) => name);
  },
  // GitHub does not show what a stored credential can do: the entitlements of its statement count.
  duties: (_stored: Stored, ownership: Context["ownership"]) =>
    dutiesStated(ownership?.data.entitlements ?? []),
  pushesWorkflows: () => false,
  writes: ({ visibility }: Stored["facts"]) => visibility === "all",
  maximumAge: (): ParameterName => "rot.max_age_days.static",
};

/** What tells where something stored is listed. */
interface Located {
  title: string;
  repository: number | null;
  facts: { level: "organization" | "repository" | "environment"; environment_id?: number | null };
}

/** The sources that list a store, by level; null for a store that knows no environments. */
interface Lists {
  organization: SourceId;
  repository: SourceId;
  environment: SourceId | null;
}

/** Where a store lists what it holds. */
export function listedIn(
  lists: Lists,
  { title, repository, facts: { level, environment_id: environment = null } }: Located,
): Listing {
  switch (level) {
    case "organization":
      return {
        source: lists.organization,
        scope: { of: "organization" },
        through: [],
        own: { of: "secret", secret: title },
      };
    case "repository":
      return {
        source: lists.repository,
        scope: repository === null ? null : { of: "repository", repository },
        through: ["repositories"],
        own: null,
      };
    case "environment":
      return {
        source: lists.environment ?? lists.repository,
        scope:
          repository === null || environment === null ? null : { of: "environment", repository, environment },
        through: ["repositories", "environments"],
        own: null,
      };
    default:
      return level satisfies never;
  }
}

/** Sources whose gaps can hide that a repository of a financial system is reached. */
export const reachSources = ({ repository, facts }: Stored): readonly SourceId[] =>
  repository === null && facts.visibility !== "all" ? ["repositories"] : [];

/** GitHub shows no use: it is as near to a financial system as the nearest repository that it reaches. */
export function tierByReach(stored: Stored, { snapshot, governance, blind }: TierContext): Tier | null {
  if (stored.facts.visibility === "all") return "strict";
  if (stored.repository !== null) return "default";
  const reached = reachOf(stored, snapshot);
  if (reached === null) return null;
  if (reached.sure.some(({ name }) => isFinancial(name, governance))) return "strict";
  return blind || reached.perhaps.some(({ name }) => isFinancial(name, governance)) ? null : "default";
}

/** The rules of what is in a store that knows no environments, by the sources that list it. */
export function wideRules(organization: SourceId, repository: SourceId) {
  const listedBy: Record<"organization" | "repository", readonly SourceId[]> = {
    organization: [organization],
    repository: ["repositories", repository],
  };
  return {
    listedBy,
    listing: (stored: Located) => listedIn({ organization, repository, environment: null }, stored),
    ...storedRules,
    tierSources: reachSources,
    tier: tierByReach,
  };
}
