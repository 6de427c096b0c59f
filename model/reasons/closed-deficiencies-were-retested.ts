import { z } from "zod";
import { count } from "../count.ts";
import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";
import { registerReasons } from "./register.ts";

const times = z.number().int().nonnegative();

/** What is wrong with a closed deficiency, to follow its id. */
export const closingClauses = {
  "closed-without-day": sentences({}, () => ({
    en: "is marked as closed without the day and the person who closed it",
    ja: "は終了とされているが、終了の日及び終了させた者の記載がない",
  })),
  "closed-without-day-of-remediation": sentences({ closed: Day }, ({ closed }) => ({
    en: `was closed on ${closed} without a day of remediation`,
    ja: `は${closed}に終了したが、是正の日の記載がない`,
  })),
  "closed-without-retest": sentences({ closed: Day }, ({ closed }) => ({
    en: `was closed on ${closed} without a retest after the remediation`,
    ja: `は${closed}に終了したが、是正後の再評価が行われていない`,
  })),
  "closed-after-retest-by-owner": sentences({ closed: Day, by: Text }, ({ closed, by }) => ({
    en: `was closed on ${closed} after a retest by ${quote(by)}, who owned the remediation`,
    ja: `は${closed}に終了したが、是正の責任者である${quote(by)}自身が再評価を行っている`,
  })),
  "closed-after-deviations": sentences({ closed: Day, deviations: times }, ({ closed, deviations }) => ({
    en: `was closed on ${closed} after a retest with ${count(deviations, "deviation")}`,
    ja: `は${closed}に終了したが、再評価において逸脱が${deviations}件認められた`,
  })),
  "closed-after-too-few-performances": sentences(
    { closed: Day, performances: times, needed: times },
    ({ closed, performances, needed }) => ({
      en: `was closed on ${closed} after ${performances === 0 ? "no performance" : count(performances, "performance")}, where ${needed} ${needed === 1 ? "is" : "are"} needed`,
      ja: `は${closed}に終了したが、再評価した実施は${performances}回であり、必要な${needed}回に満たない`,
    }),
  ),
};

export const closedDeficienciesWereRetested = defineCheckWords({
  id: "closed-deficiencies-were-retested",
  title: { en: "Closed deficiencies were retested", ja: "終了した不備が再評価されている" },
  question: {
    en: "Was every closed deficiency retested often enough and without a deviation before it was closed?",
    ja: "終了した不備は、終了の前に、十分な回数について逸脱なく再評価されたか。",
  },
  risk: {
    en: "A remediation that nobody has seen working may not work.",
    ja: "有効性を確かめていない是正は、機能していないおそれがある。",
  },
  remedy: {
    en: "Open the deficiency again and have somebody other than its owner retest the control often enough.",
    ja: "不備の終了を取り消し、責任者以外の者が、統制を十分な回数について再評価する。",
  },
  reasons: {
    "no-deficiency-closed": sentences({}, () => ({
      en: "No deficiency was closed.",
      ja: "終了した不備はない。",
    })),
    "frequency-not-stated": sentences({ deficiencies: NameList }, ({ deficiencies }) => {
      const ids = list(deficiencies, (id) => id);
      return {
        en: `The frequency of the control is not stated for ${ids.en}.`,
        ja: `${ids.ja}に係る統制の頻度が定められていない。`,
      };
    }),
    ...registerReasons(closingClauses, {
      en: "Every closed deficiency was retested before it was closed.",
      ja: "終了した不備は、いずれも終了の前に再評価されている。",
    }),
  },
});
