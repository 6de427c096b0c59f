import type { Governance } from "../../model/governance.ts";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import { lookUp } from "./look-up.ts";
import { reachOf } from "./reach.ts";
import { isFinancial } from "./systems.ts";

/** Names of the repositories in which an identity can act or be used, by name; null when they could not be read. */
export function placesOf(identity: ObservedIdentity, snapshot: Snapshot): readonly string[] | null {
  if (identity.repository !== null) return [identity.repository.name];
  switch (identity.kind) {
    case "deploy-key":
      return [];
    case "fine-grained-token": {
      const { repository_selection: selection, repositories } = identity.facts;
      if (selection === "none") return [];
      return selection === "all" ? lookUp(snapshot).repositories.map(({ name }) => name) : repositories;
    }
    case "actions-secret": {
      const reach = reachOf(identity, snapshot);
      return reach === null || reach.perhaps.length > 0 ? null : reach.sure.map(({ name }) => name);
    }
    default:
      return identity satisfies never;
  }
}

/** Those of them that belong to a financial system; null when they could not be read. */
export const financialPlacesOf = (
  identity: ObservedIdentity,
  snapshot: Snapshot,
  governance: Pick<Governance, "systems">,
): readonly string[] | null =>
  placesOf(identity, snapshot)?.filter((name) => isFinancial(name, governance)) ?? null;
