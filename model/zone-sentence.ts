import type { Language } from "./language.ts";
import type { Names } from "./text.ts";

/**
 * Whose days a document has, in a sentence; null where they are those of UTC, which is what every other time is in. The
 * locality is taken from the name of the zone itself, so that no table of names makes other bytes of the same record.
 */
export function zoneSentence(zone: string): Names | null {
  if (zone === "UTC" || zone === "Etc/UTC") return null;
  const locality = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
  const local = zone === "Asia/Tokyo" ? "日本時間" : "現地時間";
  return {
    en: locality === zone ? `Days are those of ${zone}.` : `Days are those of ${locality} (${zone}).`,
    ja: `日付は${local}(${zone})による。`,
  };
}

/** The same as the lines a text has for it: one, or none. */
export function zoneLines(zone: string, language: Language): string[] {
  const said = zoneSentence(zone);
  return said === null ? [] : [said[language]];
}
