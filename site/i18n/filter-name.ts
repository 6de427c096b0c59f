import { kinds } from "../../model/identity.ts";
import { OUTCOMES } from "../../model/assessment.ts";
import type { Language } from "../../model/language.ts";
import type { Governance } from "../../model/governance.ts";
import type { Filter } from "../view/routes.ts";
import type { Words } from "./words.ts";

/** What a narrowed inventory is called. */
export function filterName(filter: Filter, w: Words, governance: Governance, locale: Language): string {
  switch (filter.by) {
    case "all":
      return w.inventory.all;
    case "kind":
      return kinds[filter.kind].names[locale];
    case "outcome":
      return w.inventory.ofOutcome(
        OUTCOMES.flatMap((outcome) => (outcome === filter.outcome ? [w.names.outcome[outcome]] : [])).join(
          "",
        ),
      );
    case "entity":
      return (
        governance.entities.find(({ data }) => data.entity === filter.entity)?.data.names[locale] ??
        filter.entity
      );
    case "owner":
      return w.inventory.ofOwner(filter.owner);
    case "repository":
      return w.inventory.ofRepository(filter.repository);
    case "without-owner":
      return w.inventory.withoutOwner;
    case "retired":
      return w.inventory.retired;
    default:
      return filter satisfies never;
  }
}
