import type { Filed } from "../../../model/governance.ts";
import { readingReasons } from "../../../model/reasons/criteria/readings.ts";
import type { Scan } from "../../../model/scan.ts";
import { serves } from "../../../model/subjects.ts";
import { dayIn } from "../../../model/time-zone.ts";
import type { CriterionContext } from "../criterion.ts";
import { type Part, partsFrom } from "./answers.ts";

const part = partsFrom(readingReasons);

/** One part for each gap that may hide something of the entity: which source and unit, and what would make it readable. */
export function gapParts(
  { data }: Filed<Scan>,
  { ledger, entity, zone }: Pick<CriterionContext, "ledger" | "entity" | "zone">,
): Part[] {
  const elsewhere = (id: number) => {
    const repository = ledger.repositories.find((one) => one.data.id === id);
    return repository !== undefined && !serves(repository.data.entities, entity.data.entity);
  };
  const day = dayIn(zone, data.started);
  return data.sources.flatMap(({ source, gaps }) =>
    gaps
      .filter(({ scope }) => !("repository" in scope && elsewhere(scope.repository)))
      .map(({ unit, state, remedy, reason: why }): Part => {
        const gap = { day, source, unit, state, remedy };
        return {
          ...part("unknown", "source-not-read", { ...gap, why }),
          brief: (others) => [part("unknown", "source-not-read-in-brief", { ...gap, others }).reason],
        };
      }),
  );
}
