import { defineCheckWords } from "./check-words.ts";
import { credentialNotStated, dutyReasons } from "./duties.ts";

export const identityCannotChangeRulesAndPush = defineCheckWords({
  id: "identity-cannot-change-rules-and-push",
  title: {
    en: "The identity cannot both change rules and push",
    ja: "ルールの変更権限と変更の登録権限が分離されている",
  },
  question: {
    en: "Is the identity kept from changing the rules that its own changes must pass?",
    ja: "IDは、自らの変更に適用されるルールを変更できないようになっているか。",
  },
  risk: {
    en: "Whoever sets the rules and pushes can lift a rule, push, and set it again.",
    ja: "ルールの変更権限と変更の登録権限を併せ持つ者は、ルールを解除して変更を登録し、元に戻すことができる。",
  },
  remedy: {
    en: "Give administration and pushing to different identities.",
    ja: "管理権限と変更の登録権限を別のIDに付与する。",
  },
  reasons: { ...dutyReasons, ...credentialNotStated },
});
