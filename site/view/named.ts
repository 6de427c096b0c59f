import type { Language } from "../../model/language.ts";
import type { Governance } from "../../model/governance.ts";
import type { PeriodId } from "../../model/period.ts";
import { ofFiscalYear, periodName } from "./period-name.ts";

/** Name of an entity in a language; its id where nobody states it any more. */
export const entityName = (
  { entities }: Pick<Governance, "entities">,
  id: string,
  locale: Language,
): string => entities.find(({ data }) => data.entity === id)?.data.names[locale] ?? id;

/** A period of an entity, counted as the entity counts it too. */
export function periodOfEntity(
  { entities }: Pick<Governance, "entities">,
  { period, entity }: { period: PeriodId; entity: string },
  locale: Language,
): string {
  const yearEnd = entities.find(({ data }) => data.entity === entity)?.data.fiscal_year_end;
  return `${periodName(period, locale)}${yearEnd === undefined ? "" : ofFiscalYear(period, yearEnd, locale)}`;
}

/** Short name of a regime in a language; its id where nobody states it any more. */
export const regimeName = ({ regimes }: Pick<Governance, "regimes">, id: string, locale: Language): string =>
  regimes.find(({ data }) => data.regime === id)?.data.short[locale] ?? id;

/** Title of a control in a language. */
export const controlTitle = (
  { controls }: Pick<Governance, "controls">,
  id: string,
  locale: Language,
): string => controls.find(({ data }) => data.control === id)?.data.title[locale] ?? id;
