import { z } from "zod";
import { count } from "../../count.ts";
import { Day } from "../../instant.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { changed, nameOfChanged } from "./remediation.ts";

const days = z.number().int();

export const closedWithinSla = defineCriterionWords({
  id: "closed-within-sla",
  question: {
    en: "Was every change decided on carried out within the time promised?",
    ja: "決定された変更は、定められた期限内に実施されたか。",
  },
  reasons: {
    ...everyCriterion,
    "day-of-decision-not-recorded": sentences(changed, (what) => ({
      en: `Nobody recorded when ${nameOfChanged(what).en} was decided on.`,
      ja: `${nameOfChanged(what).ja}の決定日が記録されていない。`,
    })),
    "change-not-seen": sentences({ ...changed, decided: Day, due: Day }, ({ decided, due, ...what }) => ({
      en: `${nameOfChanged(what).en} was decided on ${decided}, was due on ${due}, and no scan has seen it done.`,
      ja: `${nameOfChanged(what).ja}は${decided}に決定され、期限は${due}であるが、実施を確認したスキャンはない。`,
    })),
    "change-seen": sentences(
      { ...changed, decided: Day, done: Day, took: days, limit: days },
      ({ decided, done, took, limit, ...what }) => ({
        en: `${nameOfChanged(what).en} was decided on ${decided} and seen done on ${done}: ${count(took, "business day")} of a promised ${limit}.`,
        ja: `${nameOfChanged(what).ja}は${decided}に決定され、${done}に実施が確認された。期限${limit}営業日に対し${took}営業日を要した。`,
      }),
    ),
  },
});
