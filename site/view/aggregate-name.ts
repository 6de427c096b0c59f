import type { Aggregate } from "../../model/conclusion.ts";
import type { Governance } from "../../model/governance.ts";
import type { Language } from "../../model/language.ts";
import { processNames } from "../../model/reasons/conclusion/severity.ts";
import { controlTitle, entityName } from "../../model/named.ts";

/** What deficiencies share, as people call it; its id where nothing has a name for it any more. */
export function aggregateName(
  { key, name }: Pick<Aggregate, "key" | "name">,
  governance: Pick<Governance, "controls" | "entities" | "systems">,
  titles: ReadonlyMap<string, string>,
  locale: Language,
): string {
  switch (key) {
    case "objective":
      return name
        .split(", ")
        .map((id) => {
          const title = controlTitle(governance, id, locale);
          return title === id ? id : `${id} ${title}`;
        })
        .join(locale === "ja" ? "、" : ", ");
    case "process":
      return processNames.get(name)?.[locale] ?? name;
    case "system":
      return governance.systems.find(({ data }) => data.system === name)?.data.title[locale] ?? name;
    case "entity":
      return entityName(governance, name, locale);
    case "identity":
      return titles.get(name) ?? name;
    case "cause":
      return name;
    default:
      return key satisfies never;
  }
}
