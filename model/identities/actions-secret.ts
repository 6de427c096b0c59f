import { z } from "zod";
import { Instant } from "../instant.ts";
import { Id, SafeName, Text } from "../text.ts";
import { defineKind } from "./kind.ts";

/** GitHub's answers for Actions secrets; the value of a secret is never returned and never asked for. */
export const ActionsSecretFacts = z.strictObject({
  level: z.enum(["organization", "repository", "environment"]).describe("Where the secret is stored."),
  environment: Text.nullable().describe("Name of the environment, for a secret of that level."),
  environment_id: Id.nullable().describe("Id of the environment, for a secret of that level."),
  visibility: z
    .enum(["all", "private", "selected"])
    .nullable()
    .describe("Which repositories an organisation secret reaches; null at other levels."),
  selected_repositories: z
    .array(SafeName)
    .nullable()
    .describe("Names of the selected repositories; null when not selected or not readable."),
  created_at: Instant.describe("When the secret was first stored."),
  updated_at: Instant.describe(
    "When a value was last stored; it proves a rewrite, not that the old credential was revoked.",
  ),
});

export const actionsSecret = defineKind({
  kind: "actions-secret",
  facts: ActionsSecretFacts,
  name: { en: "Actions secret", ja: "Actionsシークレット" },
  names: { en: "Actions secrets", ja: "Actionsシークレット" },
  noun: { en: "A secret", ja: "シークレット" },
  factNames: {
    level: { en: "Level", ja: "保存場所の区分" },
    environment: { en: "Environment", ja: "環境" },
    environment_id: { en: "Environment id", ja: "環境ID" },
    visibility: { en: "Visibility", ja: "公開範囲" },
    selected_repositories: { en: "Selected repositories", ja: "選択されたリポジトリ" },
    created_at: { en: "Created", ja: "作成日時" },
    updated_at: { en: "Value last stored", ja: "値の最終登録日時" },
  },
  nulls: { environment: "none", environment_id: "none", visibility: "does-not-apply" },
  idle: ({ level, visibility }) => [
    ...(level === "environment" ? [] : (["environment", "environment_id"] as const)),
    ...(level === "organization" ? [] : (["visibility"] as const)),
    ...(visibility === "selected" ? [] : (["selected_repositories"] as const)),
  ],
  began: ({ created_at }) => created_at,
  beginning: "stored",
  renewed: ({ updated_at }) => updated_at,
  aged: { "secret-value": { en: "The stored value of a secret", ja: "シークレットに保存された値" } },
  agesAs: () => "secret-value",
  renewable: true,
  recordsUse: false,
  lacks: {
    creator: {
      en: "GitHub does not record who stored an Actions secret.",
      ja: "GitHubはActionsシークレットを登録した者を記録しない。",
    },
    expiry: {
      en: "An Actions secret does not expire on GitHub.",
      ja: "GitHubのActionsシークレットに有効期限はない。",
    },
    lastUsed: {
      en: "GitHub records no last use for Actions secrets.",
      ja: "GitHubはActionsシークレットの最終使用日時を記録しない。",
    },
  },
  fileName: (name, { environment_id: environment }) =>
    environment === null ? name : `environment-${environment}.${name}`,
  spokenOf: { en: /\b(?:actions )?secrets?\b/i, ja: /シークレット/ },
});
