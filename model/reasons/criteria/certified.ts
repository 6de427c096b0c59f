import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { shortened } from "../../quote.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { voidReasons } from "../certifications/void.ts";
import { Clause, clauseOf } from "../register.ts";
import { defineCriterionWords } from "./criterion-words.ts";

const due = { period: PeriodId, limit: Day };

export const certified = defineCriterionWords({
  id: "certified",
  question: {
    en: "Was the period certified in time, by somebody who may certify it?",
    ja: "当該期間について、権限のある者が期限内に署名したか。",
  },
  reasons: {
    "period-certified": sentences({ ...due, person: Text, day: Day }, ({ period, limit, person, day }) => ({
      en: `${shortened(person)} certified ${period} on ${day}; the window closed on ${limit}.`,
      ja: `${day}、${shortened(person)}が${period}について署名した。期限は${limit}である。`,
    })),
    "certification-is-void": sentences({ period: PeriodId, why: Clause }, ({ period, why }) => {
      const clause = clauseOf(why, voidReasons);
      return {
        en: `The certification of ${period} is void, because ${clause.en}.`,
        ja: `${period}についての署名は効力を失っている。${clause.ja}。`,
      };
    }),
    "no-certification-due": sentences({ period: PeriodId }, ({ period }) => ({
      en: `No certification falls due in ${period} at the declared frequency.`,
      ja: `定められた頻度によれば、${period}に期限の到来する署名はない。`,
    })),
    "certification-does-not-count": sentences({ period: PeriodId }, ({ period }) => ({
      en: `The certification of ${period} does not count, because a rule of sign-off was not kept.`,
      ja: `${period}についての署名は、承認の規則が満たされていないため有効と認められない。`,
    })),
    "no-certification-recorded": sentences(due, ({ period, limit }) => ({
      en: `No certification of ${period} is recorded; the window closed on ${limit}.`,
      ja: `${period}についての署名は記録されていない。期限は${limit}であった。`,
    })),
    "not-certified-yet": sentences(due, ({ period, limit }) => ({
      en: `${period} is not certified yet; the window closes on ${limit}.`,
      ja: `${period}についての署名はまだ行われていない。期限は${limit}である。`,
    })),
  },
});
