import { defineSource } from "./source-words.ts";

export const credentialAuthorizations = defineSource({
  id: "credential-authorizations",
  scope: "organization",
  title: { en: "Single sign-on authorisations", ja: "シングルサインオンの許可" },
  things: { en: "Single sign-on authorisations", ja: "シングルサインオンの許可" },
});
