import { says } from "./reason.ts";

/** What GitHub shows of no secret. */
export const notShown = {
  "not-shown-for-secrets": says({}, () => ({
    en: "GitHub does not show what the credential in a secret can do.",
    ja: "GitHubは、シークレットに格納された資格情報の権限を表示しない。",
  })),
};
