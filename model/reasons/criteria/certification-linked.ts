import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

const due = { period: PeriodId, limit: Day };

export const certificationLinked = defineCriterionWords({
  id: "certification-linked",
  question: { en: "Does a certification rest on the review?", ja: "署名された文書は棚卸に基づいているか。" },
  reasons: {
    ...everyCriterion,
    "certification-rests-on-review": sentences(
      { certification: PeriodId, period: PeriodId },
      ({ certification, period }) => ({
        en: `The certification of ${certification} rests on the review of ${period}.`,
        ja: `${certification}について署名された文書は、${period}の棚卸に基づいている。`,
      }),
    ),
    "no-certification-on-review": sentences(due, ({ period, limit }) => ({
      en: `No certification rests on the review of ${period}; its window closed on ${limit}.`,
      ja: `${period}の棚卸に基づいて署名された文書はない。期限は${limit}であった。`,
    })),
    "certification-on-review-not-due": sentences(due, ({ period, limit }) => ({
      en: `A certification on the review of ${period} is not due before ${limit}.`,
      ja: `${period}の棚卸に基づく署名の期限は${limit}であり、到来していない。`,
    })),
  },
});
