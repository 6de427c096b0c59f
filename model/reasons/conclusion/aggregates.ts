import { Names } from "../../text.ts";
import { sentences } from "../reason.ts";

const level = { level: Names.describe("The level in the regime's words.") };

/** What people are asked of deficiencies that must be evaluated together. */
export const aggregateReasons = {
  "three-or-more-share": sentences(level, ({ level }) => ({
    en: `Three or more open deficiencies share this; a person is asked whether together they are to be classified as “${level.en}”.`,
    ja: `これを共有する、終了していない不備が3件以上ある。合わせて「${level.ja}」に当たるかどうかの判断を要する。`,
  })),
  "two-or-more-above-share": sentences(level, ({ level }) => ({
    en: `Two or more candidates above the lowest level share this; a person is asked whether together they are to be classified as “${level.en}”.`,
    ja: `これを共有する、最も低い区分を超える候補が2件以上ある。合わせて「${level.ja}」に当たるかどうかの判断を要する。`,
  })),
  "population-relied-on": sentences({}, () => ({
    en: "Every control that uses the population loses what it rests on; a person is asked which of them can still be relied on.",
    ja: "母集団を用いるすべての統制が依拠の基礎を失う。どの統制になお依拠できるかの判断を要する。",
  })),
  "certifications-rest-on-it": sentences({}, () => ({
    en: "Every certification of the period rests on this; a person is asked which of them still hold.",
    ja: "当該期間について署名されたすべての文書がこれに依拠している。いずれがなお効力を有するかの判断を要する。",
  })),
};
