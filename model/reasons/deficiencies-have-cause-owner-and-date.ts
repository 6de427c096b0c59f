import { z } from "zod";
import { Day } from "../instant.ts";
import { defineCheckWords } from "./check-words.ts";
import { deficiencyReasons } from "./deficiencies.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

/** What a person has to state of a deficiency. */
export const REQUIRED = ["cause", "owner", "due-date"] as const;
const REQUIRED_WORDS = {
  cause: { en: "cause", ja: "原因" },
  owner: { en: "owner", ja: "責任者" },
  "due-date": { en: "due date", ja: "期限" },
} as const;

/** What a deficiency does not state, to follow its id. */
export const statementClauses = {
  "found-and-incomplete": sentences(
    { found: Day, missing: z.array(z.enum(REQUIRED)).min(1) },
    ({ found, missing }) => ({
      en: `was found on ${found} and lacks: ${missing.map((one) => REQUIRED_WORDS[one].en).join(", ")}`,
      ja: `は${found}に発見されたが、${missing.map((one) => REQUIRED_WORDS[one].ja).join("、")}の記載がない`,
    }),
  ),
};

export const deficienciesHaveCauseOwnerAndDate = defineCheckWords({
  id: "deficiencies-have-cause-owner-and-date",
  title: {
    en: "Deficiencies have a cause, an owner and a date",
    ja: "不備に原因、責任者及び期限が定められている",
  },
  question: {
    en: "Does every deficiency name its cause, its owner and the day by which it is to be remediated?",
    ja: "不備には、原因、責任者及び是正の期限が記載されているか。",
  },
  risk: {
    en: "A deficiency without an owner and a due date is remediated by nobody.",
    ja: "責任者及び期限の定めのない不備は、是正されないまま残る。",
  },
  remedy: {
    en: "Find the cause, name who answers for the remediation and by when, and set the state to open.",
    ja: "原因を明らかにし、是正の責任者及び期限を定め、状態をopen(未是正)とする。",
  },
  reasons: {
    ...deficiencyReasons,
    ...registerReasons(statementClauses, {
      en: "Every open deficiency names cause, owner and date, or there is still time.",
      ja: "終了していない不備には、いずれも原因、責任者及び期限の記載があるか、記載の期限が到来していない。",
    }),
  },
});
