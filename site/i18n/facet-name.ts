import { OUTCOMES } from "../../model/assessment.ts";
import type { Language } from "../../model/language.ts";
import type { Governance } from "../../model/governance.ts";
import type { Facet } from "../view/routes.ts";
import type { Words } from "./words.ts";

/** What a narrowed inventory is called. */
export function facetName(facet: Facet, w: Words, governance: Governance, locale: Language): string {
  switch (facet.by) {
    case "all":
      return w.inventory.all;
    case "kind":
      return w.names.kinds[facet.kind];
    case "outcome":
      return w.inventory.ofOutcome(
        OUTCOMES.flatMap((outcome) => (outcome === facet.outcome ? [w.names.outcome[outcome]] : [])).join(""),
      );
    case "entity":
      return (
        governance.entities.find(({ data }) => data.entity === facet.entity)?.data.names[locale] ??
        facet.entity
      );
    case "owner":
      return w.inventory.ofOwner(facet.owner);
    case "repository":
      return w.inventory.ofRepository(facet.repository);
    case "without-owner":
      return w.inventory.withoutOwner;
    case "retired":
      return w.inventory.retired;
    default:
      return facet satisfies never;
  }
}
