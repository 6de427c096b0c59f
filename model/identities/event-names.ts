import type { Names } from "../text.ts";
import type { LifecycleEvent } from "./document.ts";

/** What people call the events in the life of an identity or a repository; the same in evidence and on pages. */
export const EVENT_NAMES: Readonly<Record<LifecycleEvent["event"], Names>> = {
  create: { en: "Created", ja: "作成" },
  approve: { en: "Approved", ja: "承認" },
  use: { en: "Used", ja: "使用" },
  rotate: { en: "Rotated", ja: "更新(ローテーション)" },
  widen: { en: "Permissions widened", ja: "権限の拡大" },
  suspend: { en: "Suspended", ja: "停止" },
  reinstate: { en: "Reinstated", ja: "再開" },
  transfer: { en: "Transferred", ja: "移管" },
  retire: { en: "Retired", ja: "廃止" },
};
