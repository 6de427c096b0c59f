import type { Language } from "./language.ts";
import type { Governance } from "./governance.ts";
import type { PeriodId } from "./period.ts";
import { periodName, periodOf } from "./period-name.ts";
import { zoneOf } from "./time-zone.ts";

/** Name of an entity in a language; its id where nobody states it any more. */
export const entityName = (
  { entities }: Pick<Governance, "entities">,
  id: string,
  locale: Language,
): string => entities.find(({ data }) => data.entity === id)?.data.names[locale] ?? id;

/** Time zone of the days of an entity, and the group's where nobody states it any more. */
export const zoneOfEntity = (
  { entities, configuration }: Pick<Governance, "entities" | "configuration">,
  id: string,
): string => zoneOf(entities.find(({ data }) => data.entity === id)?.data, configuration);

interface Period {
  period: PeriodId;
  entity: string;
}

/** A period of an entity, counted as the entity counts it too. */
export function periodOfEntity(
  { entities }: Pick<Governance, "entities">,
  { period, entity }: Period,
  locale: Language,
): string {
  const yearEnd = entities.find(({ data }) => data.entity === entity)?.data.fiscal_year_end;
  return yearEnd === undefined ? periodName(period, locale) : periodOf(period, yearEnd, locale);
}

/** The same behind a comma, as titles have it: `…, third quarter of 2026`. */
export function periodInTitle(
  governance: Pick<Governance, "entities">,
  of: Period,
  locale: Language,
): string {
  const name = periodOfEntity(governance, of, locale);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** Short name of a regime in a language; its id where nobody states it any more. */
export const regimeName = ({ regimes }: Pick<Governance, "regimes">, id: string, locale: Language): string =>
  regimes.find(({ data }) => data.regime === id)?.data.short[locale] ?? id;

/** What people call what is signed where its regime gives it no name any more. */
const SIGNED = { en: "Certification", ja: "内部宣誓・確認書" };

/** What a regime calls the document that is signed for a period: a sub-certification, an assertion, what J-SOX has each location confirm. */
export const certificationName = (
  { certificationTexts }: Pick<Governance, "certificationTexts">,
  regime: string,
  locale: Language,
): string => (certificationTexts.find(({ data }) => data.regime === regime)?.data.title ?? SIGNED)[locale];

/** Title of a control in a language. */
export const controlTitle = (
  { controls }: Pick<Governance, "controls">,
  id: string,
  locale: Language,
): string => controls.find(({ data }) => data.control === id)?.data.title[locale] ?? id;
