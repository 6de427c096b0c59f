import { sentences } from "./reason.ts";

/** Why a setting of the organisation is not known. */
export const settingNotShown = {
  "setting-not-shown": sentences({}, () => ({
    en: "Without the organisation permission Administration: read, GitHub does not show the setting.",
    ja: "組織の権限(Administration: read)がなければ、GitHubはこの設定を示さない。",
  })),
};
