import { sentences } from "./reason.ts";

/** Why there is nothing to ask of the register's open deficiencies. */
export const deficiencyReasons = {
  "no-deficiency-open": sentences({}, () => ({
    en: "No deficiency is open.",
    ja: "終了していない不備はない。",
  })),
};
