import type { Frequency } from "./control.ts";
import type { Names } from "./text.ts";

/** What people call each frequency. */
export const FREQUENCY_WORDS: Readonly<Record<Frequency, Names>> = {
  continuous: { en: "continuously", ja: "常時" },
  daily: { en: "daily", ja: "日次" },
  weekly: { en: "weekly", ja: "週次" },
  monthly: { en: "monthly", ja: "月次" },
  quarterly: { en: "quarterly", ja: "四半期ごと" },
  "semi-annual": { en: "semi-annually", ja: "半期ごと" },
  annual: { en: "annually", ja: "年次" },
  event: { en: "at each event", ja: "都度" },
};
