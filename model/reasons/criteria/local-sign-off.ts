import { PeriodId } from "../../period.ts";
import { shortened } from "../../quote.ts";
import { Names, Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

const review = { entity: Names.describe("Names of the entity."), period: PeriodId };

export const localSignOff = defineCriterionWords({
  id: "local-sign-off",
  question: {
    en: "Did somebody of the entity itself approve the review?",
    ja: "当該法人の者が棚卸を承認したか。",
  },
  reasons: {
    ...everyCriterion,
    "approved-by-own-person": sentences({ ...review, person: Text }, ({ entity, period, person }) => ({
      en: `${shortened(person)} of ${entity.en} approved the review of ${period}.`,
      ja: `${entity.ja}の${shortened(person)}が${period}の棚卸を承認した。`,
    })),
    "not-approved-by-own-person": sentences(review, ({ entity, period }) => ({
      en: `Nobody of ${entity.en} validly approved the review of ${period}.`,
      ja: `${period}の棚卸について、${entity.ja}の者による有効な承認がない。`,
    })),
  },
});
