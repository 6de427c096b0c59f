import { Day } from "../../instant.ts";
import { quote } from "../../quote.ts";
import { type Names, Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { everyCriterion } from "./every-criterion.ts";

/** Whether what a review found wrong was seen done by a day that has a name. */
export const remediationReasons = (end: Names) => ({
  ...everyCriterion,
  "remediation-not-seen": sentences({ subject: Text, limit: Day }, ({ subject, limit }) => ({
    en: `No scan has seen the remediation of ${quote(subject)}; ${end.en} is on ${limit}.`,
    ja: `${quote(subject)}の是正を確認したスキャンはない。${end.ja}は${limit}である。`,
  })),
  "remediation-seen": sentences({ subject: Text, done: Day, limit: Day }, ({ subject, done, limit }) => ({
    en: `A scan saw the remediation of ${quote(subject)} on ${done}; ${end.en} is on ${limit}.`,
    ja: `${quote(subject)}は${done}に是正が確認された。${end.ja}は${limit}である。`,
  })),
});
