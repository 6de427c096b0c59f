import { z } from "zod";
import { count } from "../../count.ts";
import { PeriodId } from "../../period.ts";
import { quote } from "../../quote.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

const times = z.number().int().nonnegative();
const some = { period: PeriodId, some: times, first: Text.describe("Title of the first subject.") };

export const rationaleRecorded = defineCriterionWords({
  id: "rationale-recorded",
  question: {
    en: "Does every decision give its reason and, on a financial path, answer whether it put the reporting at risk?",
    ja: "各決定に理由が、財務に係るものには報告リスクへの回答が記録されているか。",
  },
  reasons: {
    ...everyCriterion,
    "decisions-without-rationale": sentences({ ...some, all: times }, ({ period, some, all, first }) => ({
      en: `${some} of ${count(all, "decision")} of ${period} ${some === 1 ? "gives" : "give"} no reason, the first on ${quote(first)}.`,
      ja: `${period}の決定${all}件のうち${some}件に理由の記録がない(最初は${quote(first)})。`,
    })),
    "reporting-risk-not-answered": sentences(some, ({ period, some, first }) => ({
      en: `${count(some, "decision")} of ${period} on a financial path ${some === 1 ? "does" : "do"} not say whether the reporting was at risk, the first on ${quote(first)}.`,
      ja: `${period}の財務に係る決定${some}件に報告リスクへの回答がない(最初は${quote(first)})。`,
    })),
    "lines-not-decided": sentences({ ...some, all: times }, ({ period, some, all, first }) => ({
      en: `${some} of ${count(all, "line")} of ${period} ${some === 1 ? "is" : "are"} not decided, the first on ${quote(first)}.`,
      ja: `${period}の明細${all}行のうち${some}行が未決定である(最初は${quote(first)})。`,
    })),
    "every-decision-explained": sentences({ period: PeriodId, all: times }, ({ period, all }) => ({
      en:
        all === 0
          ? `No decision had to be made in ${period}.`
          : all === 1
            ? `The one decision of ${period} gives its reason.`
            : `All ${all} decisions of ${period} give their reason.`,
      ja:
        all === 0
          ? `${period}に決定を要する明細はない。`
          : `${period}の決定${all}件のすべてに理由が記録されている。`,
    })),
  },
});
