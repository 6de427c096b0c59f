import { z } from "zod";
import { ControlId } from "../../assessment.ts";
import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { Names, Text } from "../../text.ts";
import { readingReasons } from "../criteria/readings.ts";
import { sentences } from "../reason.ts";

const changed = { file: Text };

/** What a conclusion could not see, and what it counts although nobody stated that it does. */
export const conclusionLimitations = {
  "source-not-read": readingReasons["source-not-read"],
  "period-not-over": sentences({ period: PeriodId, to: Day, last: Day }, ({ period, to, last }) => ({
    en: `${period} ends on ${to}, and the last scan is of ${last}; what comes later is not in here.`,
    ja: `${period}は${to}に終了するが、直近のスキャンは${last}である。その後の事実は含まれない。`,
  })),
  "no-scan-in-period": sentences({ from: Day, to: Day }, ({ from, to }) => ({
    en: `No scan ran from ${from} to ${to}.`,
    ja: `${from}から${to}までにスキャンは実施されていない。`,
  })),
  "evidence-changed-by-hand": sentences(changed, ({ file }) => ({
    en: `Evidence had been changed by hand: ${file}.`,
    ja: `手作業で変更された証跡がある:${file}。`,
  })),
  "evidence-changed-by-hand-and-put-back": sentences(changed, ({ file }) => ({
    en: `Evidence had been changed by hand and was put back: ${file}.`,
    ja: `手作業で変更された証跡がある(復元済み):${file}。`,
  })),
  "stated-afterwards": sentences({ controls: z.array(ControlId).min(1) }, ({ controls }) => ({
    en: `What is stated of ${controls.join(", ")} begins only after the period; nothing earlier is stated, so it is concluded by that.`,
    ja: `${controls.join("、")}に関する記述の適用開始日は、対象期間より後である。それ以前の記述がないため、当該記述に基づいて評価する。`,
  })),
  "no-entity-stated": sentences({ subjects: z.number().int().positive() }, ({ subjects }) => ({
    en: `For ${subjects === 1 ? "1 identity or repository" : `${subjects} identities and repositories`} no entity is stated; ${subjects === 1 ? "it counts" : "they count"} for every one, as the organisation's own settings do.`,
    ja: `${subjects}件のID及びリポジトリについては、属する法人が示されていない。組織全体の設定と同様に、すべての法人について評価の対象とする。`,
  })),
};

/** What a verdict could not see, besides what its criteria say. */
export const verdictLimitations = {
  "records-of-people-only": sentences(
    { awaits: Names.describe("Why the rest is open, in the control's words.") },
    ({ awaits }) => ({
      en: `Decided from people's records only: ${awaits.en}`,
      ja: `人手による記録のみに基づく判断である:${awaits.ja}`,
    }),
  ),
};
