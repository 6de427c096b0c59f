import { z } from "zod";
import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { nameOf, Person } from "./person.ts";

const evaluated = { by: Person, period: PeriodId };

export const evaluatorIndependent = defineCriterionWords({
  id: "evaluator-independent",
  question: {
    en: "Was the review evaluated by somebody who neither performed nor approved it?",
    ja: "棚卸は、実施者及び承認者から独立した評価者により評価されたか。",
  },
  reasons: {
    ...everyCriterion,
    "evaluator-took-part": sentences(
      { ...evaluated, part: z.enum(["decided", "approved"]) },
      ({ by, period, part }) => ({
        en: `${nameOf(by).en} evaluated the review of ${period} and had ${part === "decided" ? "decided in" : "approved"} it, too.`,
        ja: `${nameOf(by).ja}は${period}の棚卸を評価したが、自ら${part === "decided" ? "決定" : "承認"}も行っている。`,
      }),
    ),
    "evaluator-took-no-part": sentences({ ...evaluated, day: Day }, ({ by, period, day }) => ({
      en: `${nameOf(by).en}, who evaluated the review of ${period} on ${day}, took no part in it.`,
      ja: `${day}に${period}の棚卸を評価した${nameOf(by).ja}は、その実施に関与していない。`,
    })),
    "evaluator-on-no-roster": sentences({ ...evaluated, day: Day }, ({ by, period, day }) => ({
      en: `${nameOf(by).en}, who evaluated the review of ${period} on ${day}, was on no roster then.`,
      ja: `${day}に${period}の棚卸を評価した${nameOf(by).ja}は、その時点で役割表に記載されていない。`,
    })),
  },
});
