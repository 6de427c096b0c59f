import { defineCheckWords } from "./check-words.ts";
import { permissionsNotShown } from "./permissions-not-shown.ts";
import { dutyReasons } from "./duties.ts";

export const identityCannotManageSecretsAndReviewAccess = defineCheckWords({
  id: "identity-cannot-manage-secrets-and-review-access",
  title: {
    en: "The identity cannot both manage secrets and review access",
    ja: "シークレットの管理とアクセス権限の棚卸が分離されている",
  },
  question: {
    en: "Is the identity kept from deciding on access while it stores secrets?",
    ja: "シークレットを管理するIDは、アクセス権限を決定できないようになっているか。",
  },
  risk: {
    en: "Whoever stores secrets and decides on access can give itself what nobody else looks at.",
    ja: "シークレットの管理とアクセス権限の決定を併せて行える者は、他者の確認を受けずに自らに権限を付与できる。",
  },
  remedy: {
    en: "Give the storing of secrets and the deciding on members and tokens to different identities.",
    ja: "シークレットの管理とメンバー及びトークンに関する決定を別のIDに付与する。",
  },
  reasons: {
    ...permissionsNotShown,
    ...dutyReasons,
  },
});
