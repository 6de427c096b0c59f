import { defineSource } from "./source-words.ts";

export const oidcSubjects = defineSource({
  id: "oidc-subjects",
  scope: "organization",
  title: { en: "Organisation's OIDC subject", ja: "組織のOIDCサブジェクト" },
  things: { en: "OIDC subject", ja: "OIDCサブジェクト" },
});
