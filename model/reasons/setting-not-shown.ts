import { says } from "./reason.ts";

/** Why a setting of the organisation is not known. */
export const settingNotShown = {
  "setting-not-shown": says({}, () => ({
    en: "Without the organisation permission Administration: read, GitHub does not show the setting.",
    ja: "GitHubがこの設定をスキャナーに示さないため、組織の権限(Administration: read)の付与を要する。",
  })),
};
