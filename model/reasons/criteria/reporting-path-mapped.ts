import { z } from "zod";
import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";

const times = z.number().int().nonnegative();

export const reportingPathMapped = defineCriterionWords({
  id: "reporting-path-mapped",
  question: {
    en: "Is access that can reach financial reporting mapped to the systems it reaches?",
    ja: "財務報告に影響し得るアクセスは、対象の財務システムに対応付けられているか。",
  },
  reasons: {
    "no-identity-reaches-reporting": sentences({}, () => ({
      en: "No identity of the entity is stated to reach financial reporting.",
      ja: "財務報告に影響し得るとされたIDはない。",
    })),
    "presumed-and-not-mapped": sentences({ subject: Text }, ({ subject }) => ({
      en: `Nobody decided whether ${quote(subject)} reaches financial reporting, so it is presumed to, and it is mapped to no system.`,
      ja: `${quote(subject)}が財務報告に影響し得るかは決定されていないため、影響し得るものと推定されるが、財務システムに対応付けられていない。`,
    })),
    "stated-and-not-mapped": sentences({ subject: Text }, ({ subject }) => ({
      en: `${quote(subject)} reaches financial reporting and is mapped to no system.`,
      ja: `${quote(subject)}は財務報告に影響し得るが、財務システムに対応付けられていない。`,
    })),
    "every-identity-mapped": sentences(
      { identities: z.number().int().positive(), presumed: times },
      ({ identities, presumed }) => ({
        en: `${identities === 1 ? "The one identity that reaches financial reporting is mapped to its systems" : `All ${identities} identities that reach financial reporting are mapped to their systems`}${presumed === 0 ? "" : `; ${identities === 1 ? "that is presumed" : `for ${presumed} of them that is presumed`}, because nobody decided`}.`,
        ja: `財務報告に影響し得る${identities}件のIDはすべて財務システムに対応付けられている${presumed === 0 ? "" : `(うち${presumed}件は未決定のため推定)`}。`,
      }),
    ),
  },
});
