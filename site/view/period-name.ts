import type { Language } from "../../model/language.ts";
import type { PeriodId } from "../../model/period.ts";

const ORDINALS = ["", "First", "Second", "Third", "Fourth"];

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
