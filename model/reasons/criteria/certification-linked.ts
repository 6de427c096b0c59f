import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { says } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

const due = { period: PeriodId, limit: Day };

export const certificationLinked = defineCriterionWords({
  id: "certification-linked",
  question: { en: "Does a certification rest on the review?", ja: "内部宣誓は棚卸に基づいているか。" },
  reasons: {
    ...everyCriterion,
    "certification-rests-on-review": says(
      { certification: PeriodId, period: PeriodId },
      ({ certification, period }) => ({
        en: `The certification of ${certification} rests on the review of ${period}.`,
        ja: `${certification}の内部宣誓は${period}の棚卸に基づいている。`,
      }),
    ),
    "no-certification-on-review": says(due, ({ period, limit }) => ({
      en: `No certification rests on the review of ${period}; its window closed on ${limit}.`,
      ja: `${period}の棚卸に基づく内部宣誓はない。期限は${limit}であった。`,
    })),
    "certification-on-review-not-due": says(due, ({ period, limit }) => ({
      en: `A certification on the review of ${period} is not due before ${limit}.`,
      ja: `${period}の棚卸に基づく内部宣誓の期限は${limit}であり、到来していない。`,
    })),
  },
});
