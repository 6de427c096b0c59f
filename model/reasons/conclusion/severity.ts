import { z } from "zod";
import { count } from "../../count.ts";
import type { PROCESSES as ALL_PROCESSES } from "../../system.ts";
import { Names } from "../../text.ts";
import { sentences } from "../reason.ts";

export const REPORTING_PROCESSES = [
  "journal-entry",
  "revenue",
  "close",
  "consolidation",
  "disclosure",
] as const;

const PROCESSES: Record<(typeof ALL_PROCESSES)[number], Names> = {
  "journal-entry": { en: "journal entries", ja: "仕訳" },
  revenue: { en: "revenue", ja: "売上" },
  close: { en: "the close", ja: "決算" },
  reconciliation: { en: "reconciliation", ja: "照合" },
  receivables: { en: "receivables", ja: "売掛金" },
  consolidation: { en: "consolidation", ja: "連結" },
  disclosure: { en: "disclosure", ja: "開示" },
};
/** Financial processes by id, as sentences and tables call them. */
export const processNames: ReadonlyMap<string, Names> = new Map(Object.entries(PROCESSES));
const times = z.number().int().nonnegative();

/** What speaks for the likelihood of a misstatement. */
export const likelihoodReasons = {
  "control-missing": sentences({}, () => ({
    en: "The control is missing or could not work.",
    ja: "統制が存在しないか、機能し得ない。",
  })),
  "figures-can-be-changed": sentences(
    { systems: z.array(Names).min(1).describe("Titles of the systems.") },
    ({ systems }) => ({
      en: `Access reaches systems whose figures it can change: ${systems.map(({ en }) => en).join(", ")}.`,
      ja: `数値を変更し得るシステムに及ぶ:${systems.map(({ ja }) => ja).join("、")}。`,
    }),
  ),
  "lasted-long": sentences({}, () => ({
    en: "It lasted longer than a quarter or across the end of the period.",
    ja: "四半期を超えて、又は期末をまたいで継続した。",
  })),
  "wrong-use-not-excluded": sentences({}, () => ({
    en: "Nobody could show that the access was not used wrongly.",
    ja: "アクセスが不適切に使用されていないことを示せない。",
  })),
  "compensation-tested-in-period": sentences({}, () => ({
    en: "A compensating control was tested within the period.",
    ja: "代替統制が当該期間中に評価されている。",
  })),
};

/** What speaks for its magnitude. */
export const magnitudeReasons = {
  "processes-touched": sentences(
    { processes: z.array(z.enum(REPORTING_PROCESSES)).min(1) },
    ({ processes }) => ({
      en: `It touches: ${processes.map((one) => PROCESSES[one].en).join(", ")}.`,
      ja: `次のプロセスに関係する:${processes.map((one) => PROCESSES[one].ja).join("、")}。`,
    }),
  ),
  "several-systems-or-entities": sentences({ systems: times, entities: times }, ({ systems, entities }) => ({
    en: `It reaches ${count(systems, "financial system")} and ${count(entities, "entity", "entities")}.`,
    ja: `財務システム${systems}件、${entities}法人に及ぶ。`,
  })),
  "control-automated": sentences({}, () => ({
    en: "The control is automated, and others may depend on it.",
    ja: "自動化された統制であり、他の統制が依拠し得る。",
  })),
  "could-exceed-materiality": sentences({}, () => ({
    en: "A person said that it could exceed materiality.",
    ja: "重要性の基準を超え得ると判断した者がいる。",
  })),
};

/** What raises it by a level, whatever the points say. */
export const escalationReasons = {
  "senior-management-or-fraud": sentences({}, () => ({
    en: "Senior management is involved, or fraud is suspected.",
    ja: "上級管理者の関与又は不正の疑いがある。",
  })),
  "linked-to-restatement": sentences({}, () => ({
    en: "It is linked to a restatement.",
    ja: "訂正報告に関係する。",
  })),
  "found-by-auditor": sentences({}, () => ({
    en: "The auditor found it first.",
    ja: "監査人が先に発見した。",
  })),
  "evidence-rewritten": sentences({}, () => ({
    en: "Evidence was rewritten.",
    ja: "証跡が書き換えられた。",
  })),
  "compensation-not-tested": sentences({}, () => ({
    en: "A compensating control was not tested.",
    ja: "代替統制が評価されていない。",
  })),
  "deficient-before": sentences({ periods: times }, ({ periods }) => ({
    en: `The control was deficient in ${count(periods, "earlier period")}, too.`,
    ja: `過去${periods}期間においても不備があった。`,
  })),
};
