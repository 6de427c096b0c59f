import { z } from "zod";
import { PeriodId } from "../../period.ts";
import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { says } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { nameOf, Person } from "./person.ts";

const looked = { by: Person, subject: Text };

export const lookedBack = defineCriterionWords({
  id: "looked-back",
  question: {
    en: "Did somebody look whether access judged wrong had been used?",
    ja: "不適切と判断されたアクセスが使用されたかどうかが確認されたか。",
  },
  reasons: {
    ...everyCriterion,
    "no-access-judged-wrong": says({ period: PeriodId }, ({ period }) => ({
      en: `No access was judged wrong in the review of ${period}.`,
      ja: `${period}の棚卸で不適切と判断されたアクセスはない。`,
    })),
    "nobody-looked-back": says({ subject: Text }, ({ subject }) => ({
      en: `No look-back on the use of ${quote(subject)} is recorded.`,
      ja: `${quote(subject)}が使用されたかどうかは確認されていない。`,
    })),
    "use-not-known": says(looked, ({ by, subject }) => ({
      en: `${nameOf(by).en} could not tell whether ${quote(subject)} had been used.`,
      ja: `${nameOf(by).ja}は、${quote(subject)}が使用されたかどうかを確認できなかった。`,
    })),
    "use-found": says({ ...looked, used: z.boolean() }, ({ by, subject, used }) => ({
      en: `${nameOf(by).en} found that ${quote(subject)} was ${used ? "used wrongly" : "not used wrongly"}.`,
      ja: `${nameOf(by).ja}は、${quote(subject)}が不適切に使用され${used ? "た" : "ていない"}ことを確認した。`,
    })),
  },
});
