import { z } from "zod";
import { Instant } from "../instant.ts";
import { Id, Login, Text } from "../text.ts";
import { defineKind } from "./kind.ts";

/** GitHub's answer for `GET /orgs/{org}/credential-authorizations`, without the end of a token, which is a part of it. */
const Facts = z.strictObject({
  credential_type: z
    .enum(["personal access token", "SSH key", "OAuth app token", "GitHub app token"])
    .describe("What it is, by GitHub's name."),
  owner: Login.describe("Login of the person whose credential it is."),
  credential: Id.nullable().describe(
    "GitHub's id of the token or key itself, the same however often it is authorised; null where GitHub does not say.",
  ),
  fingerprint: Text.nullable().describe("Fingerprint of a key; null for a token."),
  scopes: z
    .array(Text)
    .nullable()
    .describe("Scopes of a token; null for a key, and where GitHub does not say."),
  authorized_at: Instant.describe("When its owner authorised it for the organisation's single sign-on."),
  accessed_in: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .nullable()
    .describe(
      "Month in which it was last accessed; null for never. GitHub does not say that this was a use in the organisation.",
    ),
  expires_at: Instant.nullable().describe(
    "When it expires; null where it never does, and where that is not shown.",
  ),
  expiry_shown: z.boolean().describe("Whether GitHub shows of a token when it expires; a key never does."),
});

export const classicCredential = defineKind({
  kind: "classic-credential",
  facts: Facts,
  name: { en: "Authorised credential", ja: "SSOで許可された資格情報" },
  names: { en: "Authorised credentials", ja: "SSOで許可された資格情報" },
  noun: { en: "An authorised credential", ja: "SSOで許可された資格情報" },
  factNames: {
    credential_type: { en: "Type of credential", ja: "資格情報の種類" },
    owner: { en: "Owner of the credential", ja: "資格情報の所有者" },
    credential: { en: "Id of the credential", ja: "資格情報のID" },
    fingerprint: { en: "Fingerprint", ja: "フィンガープリント" },
    scopes: { en: "Scopes", ja: "スコープ" },
    authorized_at: { en: "Authorised", ja: "許可日時" },
    accessed_in: { en: "Last accessed in", ja: "最終アクセスの月" },
    expires_at: { en: "Expires", ja: "有効期限" },
    expiry_shown: { en: "Expiry shown by GitHub", ja: "GitHubによる有効期限の表示" },
  },
  nulls: { accessed_in: "never", expires_at: "never" },
  idle: ({ credential_type: type, expiry_shown: shown }) => [
    ...(type === "SSH key" ? (["scopes"] as const) : (["fingerprint"] as const)),
    ...(shown ? (["expiry_shown"] as const) : (["expires_at"] as const)),
  ],
  // GitHub does not say when the credential was made; for the organisation it begins with its authorisation.
  began: ({ authorized_at }) => authorized_at,
  beginning: "granted",
  renewed: ({ authorized_at }) => authorized_at,
  aged: { "sso-authorisation": { en: "A single sign-on authorisation", ja: "シングルサインオンの許可" } },
  agesAs: () => "sso-authorisation",
  renewable: false,
  creator: ({ owner }) => owner,
  recordsUse: false,
  expiry: ({ expires_at, expiry_shown }) => (expiry_shown ? expires_at : undefined),
  lacks: {
    lastUsed: {
      en: "GitHub shows when an authorised credential was last accessed, and not when it was last used in the organisation.",
      ja: "GitHubは、SSOで許可された資格情報への最終アクセスを示すが、組織における最終使用日時は示さない。",
    },
  },
  fileName: (id) => id,
  spokenOf: {
    en: /\b(?:authorised credentials?|classic (?:tokens?|credentials?)|single sign-on authorisations?)\b/i,
    ja: /SSOで許可された資格情報|クラシックトークン|シングルサインオンの許可/,
  },
});
