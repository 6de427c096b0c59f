import type { SourceId } from "../unit.ts";
import type { Names } from "../text.ts";

/** What each source reads, as it is called before whose it is. */
export const SOURCE_WORDS: Readonly<Record<SourceId, Names>> = {
  "deploy-keys": { en: "Deploy keys", ja: "デプロイキー" },
  "environment-secrets": { en: "Actions secrets", ja: "Actionsシークレット" },
  environments: { en: "Environments", ja: "環境" },
  "fine-grained-token-requests": { en: "Requests for fine-grained tokens", ja: "Fine-grained PATの申請" },
  "fine-grained-tokens": { en: "Fine-grained tokens", ja: "Fine-grained PAT" },
  members: { en: "Members", ja: "メンバー" },
  "organization-actions": { en: "Actions settings", ja: "Actionsの設定" },
  "organization-secrets": { en: "Actions secrets", ja: "Actionsシークレット" },
  "organization-settings": { en: "Settings", ja: "設定" },
  repositories: { en: "Repositories", ja: "リポジトリ" },
  "repository-secrets": { en: "Actions secrets", ja: "Actionsシークレット" },
  "workflow-files": { en: "Workflow files", ja: "ワークフローファイル" },
};

/** Parts of an organisation that are read one by one, by how a unit's name ends after the login. */
export const PARTS: Readonly<Record<string, Names>> = {
  "actions-permissions": { en: "where Actions may run", ja: "Actionsの実行範囲" },
  "workflow-token": { en: "workflow token", ja: "ワークフロートークン" },
};
