import { z } from "zod";
import { count } from "../../count.ts";
import { Day } from "../../instant.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

const times = z.number().int().nonnegative();
const days = { from: Day, to: Day, limit: times.describe("Hours allowed between two scans.") };

export const throughoutPeriod = defineCriterionWords({
  id: "throughout-period",
  question: {
    en: "Did scans run in the whole period, without a gap longer than the limit?",
    ja: "期間を通じて、限度を超える間隔なくスキャンが実施されたか。",
  },
  reasons: {
    ...everyCriterion,
    "scans-cover-the-period": sentences({ ...days, scans: times }, ({ from, to, limit, scans }) => ({
      en: `${count(scans, "scan")} ${scans === 1 ? "covers" : "cover"} ${from} to ${to}, never more than ${count(limit, "hour")} apart.`,
      ja: `${scans}件のスキャンが${from}から${to}までを、${limit}時間を超える間隔なく対象としている。`,
    })),
    "scans-too-far-apart": sentences({ ...days, gaps: times }, ({ from, to, limit, gaps }) => ({
      en: `No scan covers ${from} to ${to}, longer than the ${count(limit, "hour")} allowed; the period has ${count(gaps, "such gap")}.`,
      ja: `${from}から${to}まで、限度の${limit}時間を超えてスキャンがない。このような間隔が期間中に${gaps}回ある。`,
    })),
  },
});
