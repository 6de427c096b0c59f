import { z } from "zod";
import { count } from "../../count.ts";
import { PeriodId } from "../../period.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

export const privilegedIncluded = defineCriterionWords({
  id: "privileged-included",
  question: {
    en: "Did the review include the privileged identities?",
    ja: "特権を持つIDは棚卸の対象に含まれているか。",
  },
  reasons: {
    ...everyCriterion,
    "no-privileged-left-out": sentences({ period: PeriodId }, ({ period }) => ({
      en: `No privileged identity was left out of the review of ${period}.`,
      ja: `${period}の棚卸から除かれた特権IDはない。`,
    })),
    "privileged-left-out": sentences(
      {
        period: PeriodId,
        left: z.number().int().positive(),
        rationale: Text.describe("Why the first was left out, in the words of the review."),
      },
      ({ period, left, rationale }) => ({
        en: `The review of ${period} left out ${count(left, "privileged identity", "privileged identities")}: ${rationale}`,
        ja: `${period}の棚卸から特権ID${left}件が除かれている。理由:${rationale}`,
      }),
    ),
  },
});
