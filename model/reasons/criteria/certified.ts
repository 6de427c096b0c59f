import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { shortened } from "../../quote.ts";
import { Text } from "../../text.ts";
import { says } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";

const due = { period: PeriodId, limit: Day };

export const certified = defineCriterionWords({
  id: "certified",
  question: {
    en: "Was the period certified in time, by somebody who may certify it?",
    ja: "当該期間は、権限のある者により期限内に証明されたか。",
  },
  reasons: {
    "period-certified": says({ ...due, person: Text, day: Day }, ({ period, limit, person, day }) => ({
      en: `${shortened(person)} certified ${period} on ${day}; the window closed on ${limit}.`,
      ja: `${day}、${shortened(person)}が${period}を証明した。証明期間の終了日は${limit}である。`,
    })),
    "certification-does-not-count": says({ period: PeriodId }, ({ period }) => ({
      en: `The certification of ${period} does not count, because a rule of sign-off was not kept.`,
      ja: `${period}の証明は、承認の規則が満たされていないため有効と認められない。`,
    })),
    "no-certification-recorded": says(due, ({ period, limit }) => ({
      en: `No certification of ${period} is recorded; the window closed on ${limit}.`,
      ja: `${period}の証明は記録されていない。証明期間は${limit}に終了した。`,
    })),
    "not-certified-yet": says(due, ({ period, limit }) => ({
      en: `${period} is not certified yet; the window closes on ${limit}.`,
      ja: `${period}はまだ証明されていない。証明期間は${limit}に終了する。`,
    })),
  },
});
