import { z } from "zod";
import { count } from "../../count.ts";
import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";

const times = z.number().int().nonnegative();

export const informationReliable = defineCriterionWords({
  id: "information-reliable",
  question: {
    en: "Is the information on which the control rests accurate, complete and fresh?",
    ja: "統制が依拠する情報は正確、網羅的かつ最新か。",
  },
  reasons: {
    ...everyCriterion,
    "scans-without-a-break": sentences({ scans: times }, ({ scans }) => ({
      en:
        scans === 1
          ? "One scan names the program, the permissions and the limits it ran with, and left no evidence changed by hand."
          : `${scans} scans name the program, the permissions and the limits they ran with, follow each other without a break, and left no evidence changed by hand.`,
      ja: `${scans}件のスキャンは、使用したプログラム、権限及び限度を記録し、途切れなく連続し、手作業で変更されたままの証跡はない。`,
    })),
    "record-not-after-the-last": sentences({ day: Day }, ({ day }) => ({
      en: `The scan record of ${day} does not follow the one before it.`,
      ja: `${day}のスキャン記録は直前の記録と連続していない。`,
    })),
    "evidence-not-put-back": sentences({ file: Text }, ({ file }) => ({
      en: `Evidence was changed by hand and not put back: ${file}.`,
      ja: `手作業で変更され復元されていない証跡がある:${file}。`,
    })),
    "program-not-pinned": sentences({ scans: times }, ({ scans }) => ({
      en: `${count(scans, "scan")} ran from source, so that no digest shows which program looked.`,
      ja: `${scans}件のスキャンはソースコードから直接実行されており、使用したプログラムを示すダイジェストがない。`,
    })),
    "population-too-old": sentences(
      { period: PeriodId, age: times, limit: times },
      ({ period, age, limit }) => ({
        en: `The population of ${period} was ${count(age, "day")} old when it was last decided on; it may be ${limit}.`,
        ja: `${period}の母集団は最後の決定の時点で${age}日経過しており、限度の${limit}日を超えている。`,
      }),
    ),
  },
});
