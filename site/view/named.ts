import type { Language } from "../../model/language.ts";
import type { Governance } from "../../model/governance.ts";

/** Name of an entity in a language; its id where nobody states it any more. */
export const entityName = (
  { entities }: Pick<Governance, "entities">,
  id: string,
  locale: Language,
): string => entities.find(({ data }) => data.entity === id)?.data.names[locale] ?? id;

/** Short name of a regime in a language; its id where nobody states it any more. */
export const regimeName = ({ regimes }: Pick<Governance, "regimes">, id: string, locale: Language): string =>
  regimes.find(({ data }) => data.regime === id)?.data.short[locale] ?? id;

/** Title of a control in a language. */
export const controlTitle = (
  { controls }: Pick<Governance, "controls">,
  id: string,
  locale: Language,
): string => controls.find(({ data }) => data.control === id)?.data.title[locale] ?? id;
