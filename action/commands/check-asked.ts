import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import { nearest } from "../../model/nearest.ts";
import { periodOf, type PeriodId } from "../../model/period.ts";
import { dayIn, zoneOf } from "../../model/time-zone.ts";
import { Refusal } from "../run/refusal.ts";

/** Which conclusions are asked for; null for all entities, and all regimes they report under. */
export interface AskedConclusions {
  period: PeriodId;
  entity: string | null;
  regime: string | null;
}

const named = (what: string, name: string, all: readonly string[]): Refusal => {
  const guess = nearest(name, all);
  const hint = guess === null ? "" : ` (did you mean ${guess}?)`;
  const there = all.length === 0 ? "controls/ states none" : `controls/ states ${all.join(", ")}`;
  return new Refusal(2, `There is no ${what} ${name}${hint}; ${there}.`);
};

/** What people state, as far as names are looked up in it. */
interface Named {
  entities: Governance["entities"];
  regimes: readonly { data: Pick<Governance["regimes"][number]["data"], "regime"> }[];
}

/**
 * The entities that are asked for.
 * @throws {Refusal} for one, or a regime, that nobody states, and a regime that none of them reports under.
 */
export function checkNames(
  { entity, regime }: Pick<AskedConclusions, "entity" | "regime">,
  governance: Named,
): Governance["entities"][number]["data"][] {
  const entities = governance.entities.map(({ data }) => data);
  const regimes = governance.regimes.map(({ data }) => data.regime);
  if (entity !== null && !entities.some((one) => one.entity === entity))
    throw named(
      "entity",
      entity,
      entities.map((one) => one.entity),
    );
  if (regime !== null && !regimes.includes(regime)) throw named("regime", regime, regimes);
  const chosen = entities.filter((one) => entity === null || one.entity === entity);
  const reporting = chosen.filter((one) => regime === null || one.regimes.includes(regime));
  if (reporting.length === 0) throw noReport(entity, regime, chosen[0]?.regimes ?? []);
  return reporting;
}

/**
 * Looks whether what is asked for can be concluded on at all.
 * @throws {Refusal} for an entity or a regime that nobody states, a regime that the entity does not report under, and
 * a period that had not begun for one of the entities when the last scan looked.
 */
export function checkAsked(
  { period, entity, regime }: AskedConclusions,
  governance: Named & Pick<Governance, "configuration">,
  ledger: Pick<Ledger, "scans">,
): void {
  const reporting = checkNames({ entity, regime }, governance);
  const last = ledger.scans.at(-1)?.data.started;
  if (last === undefined) return;
  for (const one of reporting) {
    const { from } = periodOf(period, one.fiscal_year_end);
    const seen = dayIn(zoneOf(one, governance.configuration), last);
    if (from > seen) throw notStarted({ period, from, last: seen }, one.entity, entity === null);
  }
}

function noReport(entity: string | null, regime: string | null, reports: readonly string[]): Refusal {
  if (entity !== null)
    return new Refusal(
      2,
      `The entity ${entity} does not report under ${regime ?? "any regime"}; by controls/entities/${entity}.md it reports under ${reports.join(", ")}.`,
    );
  return new Refusal(
    2,
    regime === null
      ? "There is no entity to conclude on; state one under controls/entities."
      : `No entity reports under ${regime}; name it in the regimes of a file under controls/entities.`,
  );
}

const notStarted = (
  { period, from, last }: { period: string; from: Day; last: Day },
  entity: string,
  several: boolean,
): Refusal =>
  new Refusal(
    2,
    `The period ${period} of ${entity} begins on ${from}, after the last scan there is, on ${last}; ${several ? "set entity to one whose period has begun, or choose" : "choose"} an earlier period.`,
  );
