import { PeriodId } from "../../period.ts";
import { Names, Text } from "../../text.ts";
import { sentences } from "../reason.ts";

const period = { period: PeriodId };

/** Reasons that several criteria give. */
export const everyCriterion = {
  "no-review-due": sentences(period, ({ period }) => ({
    en: `No review falls due in ${period} at the declared frequency.`,
    ja: `定められた頻度では、${period}に実施すべき棚卸はない。`,
  })),
  "no-review-recorded": sentences(
    { ...period, control: Text, entity: Names.describe("Names of the entity.") },
    ({ period, control, entity }) => ({
      en: `No review under ${control} is recorded for ${entity.en} in ${period}.`,
      ja: `${entity.ja}の${period}における${control}の棚卸は記録されていない。`,
    }),
  ),
  "no-change-needed": sentences(period, ({ period }) => ({
    en: `Nothing had to be changed after the review of ${period}.`,
    ja: `${period}の棚卸の後に変更を要するものはなかった。`,
  })),
  "no-scan-recorded": sentences(period, ({ period }) => ({
    en: `No scan is recorded in ${period}.`,
    ja: `${period}におけるスキャンの記録がない。`,
  })),
  "no-evaluation-recorded": sentences(period, ({ period }) => ({
    en: `No evaluation of the review of ${period} is recorded.`,
    ja: `${period}の棚卸の評価は記録されていない。`,
  })),
  "no-approval-recorded": sentences(period, ({ period }) => ({
    en: `No approval of the review of ${period} is recorded.`,
    ja: `${period}の棚卸の承認は記録されていない。`,
  })),
};
