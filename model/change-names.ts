import type { CHECKED } from "./change.ts";
import type { Names } from "./text.ts";

/** How the checks of a change stood, for people. */
export const CHECKED_NAMES: Readonly<Record<(typeof CHECKED)[number], Names>> = {
  passed: { en: "passed", ja: "合格" },
  failed: { en: "failed", ja: "不合格" },
  waiting: { en: "not finished", ja: "未完了" },
  none: { en: "none ran", ja: "実施なし" },
};
