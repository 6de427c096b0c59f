import { says } from "./reason.ts";

/** Why nothing can be asked of what scans. */
export const scannerReasons = {
  "scanner-not-known": says({}, () => ({
    en: "It is not known with which credential the scan asked.",
    ja: "スキャンに用いた資格情報を特定できない。",
  })),
};
