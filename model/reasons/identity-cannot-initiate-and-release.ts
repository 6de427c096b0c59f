import { defineCheckWords } from "./check-words.ts";
import { dutyReasons } from "./duties.ts";
import { permissionsNotShown } from "./permissions-not-shown.ts";
import { financialReach } from "./financial-reach.ts";

export const identityCannotInitiateAndRelease = defineCheckWords({
  id: "identity-cannot-initiate-and-release",
  title: {
    en: "The identity cannot both initiate and release",
    ja: "起案と本番反映が分離されている",
  },
  question: {
    en: "Is the identity kept from releasing what it pushes to a financial system?",
    ja: "IDは、財務に係るシステムについて、自らが起案した変更を本番に反映できないようになっているか。",
  },
  risk: {
    en: "One credential that pushes a change and releases it alters figures without anyone in between.",
    ja: "変更の起案と本番反映を一つの資格情報で行えると、他者を介さずに財務数値が変更され得る。",
  },
  remedy: {
    en: "Let a second identity release, or take the permission to release away.",
    ja: "本番反映を別のIDに行わせるか、本番反映の権限を削除する。",
  },
  reasons: {
    ...permissionsNotShown,
    ...dutyReasons,
    ...financialReach,
  },
});
