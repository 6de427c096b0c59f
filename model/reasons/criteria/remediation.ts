import { z } from "zod";
import { Day } from "../../instant.ts";
import { quote } from "../../quote.ts";
import { type Names, Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { everyCriterion } from "./every-criterion.ts";

/** What was to be changed: access, or duties that must not meet any longer. */
export const changed = { subject: Text, conflict: z.literal(true).optional() };

/** How a sentence names it. */
export const nameOfChanged = ({
  subject,
  conflict,
}: {
  subject: string;
  conflict?: true | undefined;
}): Names => ({
  en: `${quote(subject)}${conflict === true ? " (conflict of duties)" : ""}`,
  ja: `${quote(subject)}${conflict === true ? "(職務の抵触)" : ""}`,
});

/** Whether what a review found wrong was seen done by a day that has a name. */
export const remediationReasons = (end: Names) => ({
  ...everyCriterion,
  "remediation-not-seen": sentences({ ...changed, limit: Day }, ({ limit, ...what }) => ({
    en: `No scan has seen the remediation of ${nameOfChanged(what).en}; ${end.en} is on ${limit}.`,
    ja: `${nameOfChanged(what).ja}の是正を確認したスキャンはない。${end.ja}は${limit}である。`,
  })),
  "remediation-seen": sentences({ ...changed, done: Day, limit: Day }, ({ done, limit, ...what }) => ({
    en: `A scan saw the remediation of ${nameOfChanged(what).en} on ${done}; ${end.en} is on ${limit}.`,
    ja: `${nameOfChanged(what).ja}は${done}に是正が確認された。${end.ja}は${limit}である。`,
  })),
});
