import type { Language } from "./language.ts";
import type { PeriodId } from "./period.ts";

const ORDINALS = ["", "First", "Second", "Third", "Fourth"];

/**
 * A period as an entity with that year end counts it, too: `2026年7〜9月期(2027年3月期 第2四半期)`, `2027年3月期 上期`.
 * Only Japanese names a fiscal year by the month it ends in.
 */
export function periodOf(id: PeriodId, yearEnd: string, locale: Language): string {
  const name = periodName(id, locale);
  const ofYear =
    locale === "ja" ? name.replace(/^(\d{4})年期/, `$1年${Number(yearEnd.slice(0, 2))}月期`) : name;
  return `${ofYear}${quarterOfYear(id, yearEnd, locale)}`;
}

/** A quarter where the fiscal year does not end in December; empty for all else. */
function quarterOfYear(id: PeriodId, yearEnd: string, locale: Language): string {
  const [, year = "", quarter] = /^(\d{4})-Q(\d)$/.exec(id) ?? [];
  const ends = Number(yearEnd.slice(0, 2));
  if (locale !== "ja" || quarter === undefined || ends === 12) return "";
  // Of a year that ends within a quarter of the calendar, the quarter is the one that ends within it.
  const last = Math.ceil(ends / 3);
  const own = ((Number(quarter) - last + 3) % 4) + 1;
  return `(${Number(quarter) > last ? Number(year) + 1 : year}年${ends}月期 第${own}四半期)`;
}

/** A period for people: `Third quarter of 2026`, `2026年7〜9月期`, `First half of fiscal year 2027`, `2027年度上期`. */
export function periodName(id: PeriodId, locale: Language): string {
  const [, year = "", quarter] = /^(\d{4})-Q(\d)$/.exec(id) ?? [];
  if (quarter !== undefined)
    return locale === "ja"
      ? // An entity whose year ends in March has another third quarter, so the months are named.
        `${year}年${Number(quarter) * 3 - 2}〜${Number(quarter) * 3}月期`
      : `${ORDINALS[Number(quarter)] ?? ""} quarter of ${year}`;
  const [, fiscal = "", half] = /^FY(\d{4})(?:-H(\d))?$/.exec(id) ?? [];
  // A fiscal year has the number of the calendar year it ends in; 期 says so in Japanese, 年度 would say the other.
  if (half === undefined) return locale === "ja" ? `${fiscal}年期(通期)` : `Fiscal year ${fiscal}`;
  return locale === "ja"
    ? `${fiscal}年期 ${half === "1" ? "上期" : "下期"}`
    : `${ORDINALS[Number(half)] ?? ""} half of fiscal year ${fiscal}`;
}
