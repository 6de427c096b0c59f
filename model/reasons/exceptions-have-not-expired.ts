import { count } from "../count.ts";
import { Day } from "../instant.ts";
import { defineCheckWords } from "./check-words.ts";
import { exceptionReasons } from "./exceptions.ts";
import { limitData } from "./limit-data.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

/** What is wrong with the time of an exception, to follow its id. */
export const termClauses = {
  expired: sentences({ last: Day }, ({ last }) => ({
    en: `expired on ${last}`,
    ja: `は${last}に期限が切れた`,
  })),
  "term-beyond-limit": sentences({ ...limitData, until: Day }, ({ from, until, days }) => ({
    en: `runs from ${from} until ${until}, and the limit is ${count(days, "day")}`,
    ja: `の期間は${from}から${until}までであり、限度の${days}日を超えている`,
  })),
};

export const exceptionsHaveNotExpired = defineCheckWords({
  id: "exceptions-have-not-expired",
  title: { en: "Exceptions have not expired", ja: "例外の期限が切れていない" },
  question: {
    en: "Does every exception run for a limited time that is not over?",
    ja: "例外の期間は限度内であり、期限が切れていないか。",
  },
  risk: {
    en: "A risk that was tolerated for a time is tolerated for good when nobody ends it.",
    ja: "期限を定めて受容したリスクも、終了させる者がいなければ受容され続ける。",
  },
  remedy: {
    en: "Remediate what was excepted and close the exception, or have it renewed within the limit.",
    ja: "例外の対象を是正して例外を終了させるか、限度内で更新の承認を受ける。",
  },
  reasons: {
    ...exceptionReasons,
    ...registerReasons(termClauses, {
      en: "No open exception has expired or runs longer than the limit.",
      ja: "終了していない例外に、期限が切れたもの及び期間が限度を超えるものはない。",
    }),
  },
});
