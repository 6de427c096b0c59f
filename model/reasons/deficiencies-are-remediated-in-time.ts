import { count } from "../count.ts";
import { Day } from "../instant.ts";
import { defineCheckWords } from "./check-words.ts";
import { deficiencyReasons } from "./deficiencies.ts";
import { limitData } from "./limit-data.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

/** What is late about a deficiency, to follow its id. One without a date of its own is held to the limit. */
export const remediationClauses = {
  "due-and-not-remediated": sentences({ due: Day }, ({ due }) => ({
    en: `was due on ${due}, and it is not remediated`,
    ja: `の期限は${due}であったが、是正されていない`,
  })),
  "remediated-after-due-date": sentences({ due: Day, remediated: Day }, ({ due, remediated }) => ({
    en: `was due on ${due}, and it was remediated on ${remediated}`,
    ja: `の期限は${due}であったが、是正されたのは${remediated}である`,
  })),
  "no-due-date-and-not-remediated": sentences(limitData, ({ reached }) => ({
    en: `has no due date, reached the limit on ${reached} and is not remediated`,
    ja: `は期限の定めがなく、${reached}に限度に達したが、是正されていない`,
  })),
  "no-due-date-and-remediated-late": sentences(
    { ...limitData, remediated: Day },
    ({ reached, remediated }) => ({
      en: `has no due date, reached the limit on ${reached} and was remediated on ${remediated}`,
      ja: `は期限の定めがなく、${reached}に限度に達したが、是正されたのは${remediated}である`,
    }),
  ),
  "due-date-beyond-limit": sentences({ ...limitData, due: Day }, ({ due, days, from }) => ({
    en: `is due on ${due}, and the limit is ${count(days, "day")} after ${from}`,
    ja: `の期限は${due}であり、${from}から${days}日の限度を超えている`,
  })),
};

export const deficienciesAreRemediatedInTime = defineCheckWords({
  id: "deficiencies-are-remediated-in-time",
  title: { en: "Deficiencies are remediated in time", ja: "不備が期限内に是正されている" },
  question: {
    en: "Is every deficiency remediated by its due date, and is that date within the limit?",
    ja: "不備は期限までに是正され、その期限は限度内であるか。",
  },
  risk: {
    en: "A failure that everybody knows of and nobody puts right is worse than one that nobody knew of.",
    ja: "把握しながら是正しない不備は、把握していなかった不備よりも深刻である。",
  },
  remedy: {
    en: "Remediate it and record the day, or have a person with authority decide on a new date within the limit.",
    ja: "是正してその日を記録するか、権限のある者が限度内で新たな期限を定める。",
  },
  reasons: {
    ...deficiencyReasons,
    ...registerReasons(remediationClauses, {
      en: "Every open deficiency was remediated by its due date, or there is still time.",
      ja: "終了していない不備は、いずれも期限までに是正されているか、期限が到来していない。",
    }),
  },
});
