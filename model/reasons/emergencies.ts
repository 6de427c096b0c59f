import { sentences } from "./reason.ts";

/** Why there is nothing to ask of the register of emergency access. */
export const emergencyReasons = {
  "no-emergency-on-record": sentences({}, () => ({
    en: "No emergency access is on record.",
    ja: "緊急時特権利用の記録はない。",
  })),
};
