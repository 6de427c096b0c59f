import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";
import { settingNotShown } from "./setting-not-shown.ts";

export const twoFactorIsRequired = defineCheckWords({
  id: "two-factor-is-required",
  title: { en: "Two-factor authentication is required", ja: "二要素認証が必須である" },
  question: {
    en: "Must every member use two-factor authentication?",
    ja: "すべてのメンバーに二要素認証が必須とされているか。",
  },
  risk: {
    en: "Where it is not required, a stolen password is enough to create and to read credentials.",
    ja: "必須でない場合、窃取されたパスワードのみにより、資格情報の作成及び読取りが可能となる。",
  },
  remedy: {
    en: "Require two-factor authentication in the settings of the organisation.",
    ja: "組織の設定において、二要素認証を必須とする。",
  },
  reasons: {
    ...settingNotShown,
    "two-factor-required": sentences({}, () => ({
      en: "The organisation requires two-factor authentication.",
      ja: "組織は二要素認証を必須としている。",
    })),
    "two-factor-not-required": sentences({}, () => ({
      en: "The organisation does not require two-factor authentication.",
      ja: "組織は二要素認証を必須としていない。",
    })),
  },
});
