import { sentences } from "./reason.ts";

/** Why nothing can be asked of what scans. */
export const scannerReasons = {
  "scanner-not-known": sentences({}, () => ({
    en: "It is not known with which credential the scan asked.",
    ja: "スキャンに用いた資格情報を特定できない。",
  })),
};
