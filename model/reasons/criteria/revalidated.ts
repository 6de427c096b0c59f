import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

export const revalidated = defineCriterionWords({
  id: "revalidated",
  question: {
    en: "Were dormant, shared and emergency identities justified again before the certification window closed?",
    ja: "休眠・共有・緊急用のIDは、期間の署名の期限までに再検証されたか。",
  },
  reasons: {
    ...everyCriterion,
    "none-to-justify-again": sentences({ period: PeriodId }, ({ period }) => ({
      en: `No identity of the review of ${period} was dormant, shared or for emergencies.`,
      ja: `${period}の棚卸に、休眠・共有・緊急用のIDはない。`,
    })),
    "not-justified-again": sentences({ subject: Text, limit: Day }, ({ subject, limit }) => ({
      en: `${quote(subject)} was not justified again; the window closes on ${limit}.`,
      ja: `${quote(subject)}は再検証されていない。期間の署名の期限は${limit}である。`,
    })),
    "decided-without-rationale": sentences({ subject: Text }, ({ subject }) => ({
      en: `${quote(subject)} was kept or changed without a reason.`,
      ja: `${quote(subject)}は理由の記録なく決定されている。`,
    })),
    "decided-to-go": sentences({ subject: Text, day: Day, limit: Day }, ({ subject, day, limit }) => ({
      en: `${quote(subject)} was not justified again: on ${day} it was decided that it goes; the window closes on ${limit}.`,
      ja: `${quote(subject)}は再検証の結果、${day}に廃止と決定された。期間の署名の期限は${limit}である。`,
    })),
    "justified-again": sentences({ subject: Text, day: Day, limit: Day }, ({ subject, day, limit }) => ({
      en: `${quote(subject)} was justified again on ${day}; the window closes on ${limit}.`,
      ja: `${quote(subject)}は${day}に再検証された。期間の署名の期限は${limit}である。`,
    })),
  },
});
