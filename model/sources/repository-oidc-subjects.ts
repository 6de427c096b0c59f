import { defineSource } from "./source-words.ts";

export const repositoryOidcSubjects = defineSource({
  id: "repository-oidc-subjects",
  scope: "organization",
  title: { en: "OIDC subjects of repositories", ja: "リポジトリのOIDCサブジェクト" },
  things: { en: "OIDC subject", ja: "OIDCサブジェクト" },
});
