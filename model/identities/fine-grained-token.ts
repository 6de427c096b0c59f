import { z } from "zod";
import { GrantedPermissions } from "../granted-permissions.ts";
import { Instant } from "../instant.ts";
import { Id, Login, SafeName } from "../text.ts";
import { defineKind } from "./kind.ts";

/** GitHub's answer for `GET /orgs/{org}/personal-access-tokens`. */
export const FineGrainedTokenFacts = z.strictObject({
  grant_id: Id.describe("Id of the grant to this organisation."),
  owner: Login.describe("Login of the person whose token it is."),
  access_granted_at: Instant.describe("When access to the organisation was granted."),
  expires_at: Instant.nullable().describe("When the token expires; null means it never does."),
  expired: z.boolean().describe("Whether GitHub reports the token as expired."),
  repository_selection: z.enum(["none", "all", "subset"]).describe("Which repositories the token reaches."),
  repositories: z
    .array(SafeName)
    .nullable()
    .describe("Names of the repositories of a subset; null when they could not be read."),
  permissions: GrantedPermissions.describe("Permissions granted, by GitHub's names."),
});

export const fineGrainedToken = defineKind({
  kind: "fine-grained-token",
  facts: FineGrainedTokenFacts,
  name: { en: "Fine-grained token", ja: "Fine-grained PAT(個人用アクセストークン)" },
  names: { en: "Fine-grained tokens", ja: "Fine-grained PAT(個人用アクセストークン)" },
  noun: { en: "A token", ja: "トークン" },
  factNames: {
    grant_id: { en: "Grant id", ja: "許可ID" },
    owner: { en: "Owner of the token", ja: "トークンの所有者" },
    access_granted_at: { en: "Access granted", ja: "アクセス許可日時" },
    expires_at: { en: "Expires", ja: "有効期限" },
    expired: { en: "Expired", ja: "期限切れ" },
    repository_selection: { en: "Reach", ja: "対象範囲" },
    repositories: { en: "Repositories it reaches", ja: "対象リポジトリ" },
    permissions: { en: "Permissions", ja: "権限" },
  },
  nulls: { expires_at: "never" },
  idle: ({ repository_selection }) => (repository_selection === "subset" ? [] : ["repositories"]),
  // GitHub does not say when the token was made; for the organisation it begins with its access.
  began: ({ access_granted_at }) => access_granted_at,
  beginning: "granted",
  renewed: ({ access_granted_at }) => access_granted_at,
  aged: { "token-grant": { en: "A token's grant", ja: "トークンのアクセス許可" } },
  agesAs: () => "token-grant",
  renewable: false,
  creator: ({ owner }) => owner,
  recordsUse: true,
  expiry: ({ expires_at }) => expires_at,
  lacks: {},
  fileName: (id) => id,
  spokenOf: { en: /\btokens?\b/i, ja: /トークン/ },
});
