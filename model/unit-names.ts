import type { Names } from "./text.ts";
import type { UnitState } from "./unit.ts";

/** What the states of a unit are called. */
export const UNIT_NAMES = {
  complete: { en: "Complete", ja: "完了" },
  partial: { en: "Partial", ja: "一部" },
  denied: { en: "Denied", ja: "拒否" },
  unavailable: { en: "Unavailable", ja: "利用不可" },
  "not-applicable": { en: "Not applicable", ja: "対象外" },
  vanished: { en: "Vanished", ja: "消失" },
  error: { en: "Error", ja: "エラー" },
  "not-attempted": { en: "Not attempted", ja: "未実施" },
} satisfies Record<UnitState, Names>;
