import { groupBy } from "../../model/group-by.ts";
import { isGap, keyOfUnit, type Gap, type Unit } from "../../model/unit.ts";
import { noUnits, type SourceAccount, type UnitCounts } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Collected } from "../collect/collected.ts";
import type { SourceDescription } from "./described.ts";

const gapOf = ({ name, scope, state, reason, remedy }: Unit): Gap[] =>
  state === "complete" || state === "not-applicable"
    ? []
    : [{ unit: name, scope, state, reason: reason ?? { reason: "not-recorded", with: {} }, remedy }];

function countsOf(units: readonly Unit[]): UnitCounts {
  const counts = noUnits();
  for (const { state } of units) counts[state] += 1;
  return counts;
}

/** Why units had nothing to read, each reason once. */
function withoutContent(units: readonly Unit[]): NonNullable<SourceAccount["not_applicable"]> {
  const reasons = units.flatMap(({ state, reason }) =>
    state === "not-applicable" && reason !== null ? [reason] : [],
  );
  return [...groupBy(reasons, (reason) => JSON.stringify(reason))]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([, [reason, ...others]]) =>
      reason === undefined ? [] : [{ reason, units: 1 + others.length }],
    );
}

/** What each source asked, got and could not get. A source without a unit discovered nothing to read. */
export function accountsOf(
  { snapshot, requests, cached }: Pick<Collected, "snapshot" | "requests" | "cached">,
  sources: readonly SourceDescription[],
): SourceAccount[] {
  const bySource = groupBy(snapshot.units, ({ source }) => source);
  return [...sources]
    .sort((a, b) => byCodePoint(a.id, b.id))
    .map(({ id, endpoints, permission }) => {
      const units = [...(bySource.get(id) ?? [])].sort((a, b) => byCodePoint(keyOfUnit(a), keyOfUnit(b)));
      return {
        source: id,
        endpoints: [...endpoints],
        permission,
        discovered: units.length,
        units: countsOf(units),
        items: units.reduce((sum, { items }) => sum + items, 0),
        requests: requests[id],
        cached: cached[id],
        gaps: units.filter(isGap).flatMap(gapOf),
        not_applicable: withoutContent(units),
      };
    });
}
