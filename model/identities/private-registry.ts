import { z } from "zod";
import { Instant } from "../instant.ts";
import { Text } from "../text.ts";
import { defineKind } from "./kind.ts";

/** GitHub's answer for `GET /orgs/{org}/private-registries`, without the token or password, which it never gives. */
const Facts = z.strictObject({
  registry_type: Text.describe("Which registry it opens, by GitHub's name."),
  auth_type: Text.nullable().describe(
    "How it signs in, by GitHub's name; where that begins with `oidc_`, with a token made for each job, and no credential is stored; null where GitHub does not say.",
  ),
  host: Text.nullable().describe("Host of the registry; null where GitHub does not say."),
  username: Text.nullable().describe("Name that it signs in with; null for a token alone."),
  visibility: z.enum(["all", "private", "selected"]).describe("Which repositories it reaches."),
  created_at: Instant.describe("When it was first stored."),
  updated_at: Instant.describe("When it was last stored; GitHub does not say whether its value changed."),
});

export const privateRegistry = defineKind({
  kind: "private-registry",
  facts: Facts,
  name: { en: "Private registry", ja: "プライベートレジストリ" },
  names: { en: "Private registries", ja: "プライベートレジストリ" },
  noun: { en: "A private registry", ja: "プライベートレジストリ" },
  factNames: {
    registry_type: { en: "Type of registry", ja: "レジストリの種類" },
    auth_type: { en: "How it signs in", ja: "認証の方式" },
    host: { en: "Host", ja: "接続先のホスト" },
    username: { en: "User name", ja: "ユーザー名" },
    visibility: { en: "Visibility", ja: "公開範囲" },
    created_at: { en: "Created", ja: "作成日時" },
    updated_at: { en: "Last stored", ja: "最終登録日時" },
  },
  nulls: { username: "none" },
  idle: () => [],
  began: ({ created_at }) => created_at,
  beginning: "stored",
  renewed: ({ updated_at }) => updated_at,
  aged: {
    "registry-credential": {
      en: "The credential of a private registry",
      ja: "プライベートレジストリの資格情報",
    },
  },
  agesAs: () => "registry-credential",
  renewable: true,
  recordsUse: false,
  lacks: {
    creator: {
      en: "GitHub does not record who stored a private registry.",
      ja: "GitHubはプライベートレジストリを登録した者を記録しない。",
    },
    expiry: {
      en: "A private registry does not expire on GitHub.",
      ja: "GitHubのプライベートレジストリに有効期限はない。",
    },
    lastUsed: {
      en: "GitHub records no last use for private registries.",
      ja: "GitHubはプライベートレジストリの最終使用日時を記録しない。",
    },
  },
  fileName: (name) => name,
  spokenOf: { en: /\bprivate registr(?:y|ies)\b/i, ja: /プライベートレジストリ/ },
});
