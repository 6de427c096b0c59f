import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { nameOf, Person } from "./person.ts";

export const rolledForward = defineCriterionWords({
  id: "rolled-forward",
  question: {
    en: "Was the result of the last review carried to the end of the fiscal year?",
    ja: "直近の棚卸の結果について、期末日までのロールフォワード手続が実施されたか。",
  },
  reasons: {
    ...everyCriterion,
    "period-does-not-end-the-year": sentences({ period: PeriodId }, ({ period }) => ({
      en: `${period} does not end with the fiscal year.`,
      ja: `${period}は事業年度の末日に終了しない。`,
    })),
    "no-roll-forward-recorded": sentences({ period: PeriodId, year_end: Day }, ({ period, year_end }) => ({
      en: `No roll-forward from the review of ${period} to ${year_end} is recorded.`,
      ja: `${period}の棚卸から${year_end}までのロールフォワード手続は記録されていない。`,
    })),
    "rolled-forward": sentences({ by: Person, day: Day, year_end: Day }, ({ by, day, year_end }) => ({
      en: `${nameOf(by).en} rolled the review forward on ${day}; the year ended on ${year_end}.`,
      ja: `${day}、${nameOf(by).ja}がロールフォワード手続を実施した。期末日は${year_end}である。`,
    })),
  },
});
