import { IDENTITY_KINDS, type IdentityKind, kinds } from "./identity.ts";
import type { Language } from "./language.ts";
import { organizationFacts } from "./organization-facts/index.ts";
import { repositoryFacts } from "./repository-facts/index.ts";
import type { Names } from "./text.ts";

/** What people call the facts of a repository and of the organisation. */
const FACTS = {
  actions_allowed: { en: "Actions allowed to run", ja: "実行できるアクション" },
  actions_approve_pull_requests: {
    en: "Actions may approve pull requests",
    ja: "Actionsによるプルリクエストの承認",
  },
  actions_enabled_repositories: {
    en: "Repositories where Actions may run",
    ja: "Actionsを実行できるリポジトリ",
  },
  archived: { en: "Archived", ja: "アーカイブ済" },
  default_branch: { en: "Default branch", ja: "既定のブランチ" },
  default_repository_permission: { en: "Default permission of members", ja: "メンバーの既定の権限" },
  deploy_keys_allowed: { en: "Deploy keys allowed", ja: "デプロイキーの許可" },
  environments: { en: "Environments", ja: "環境" },
  fork: { en: "Fork", ja: "フォーク" },
  last_used: { en: "Last recorded use", ja: "記録された最終使用" },
  members: { en: "Members", ja: "メンバー数" },
  owners: { en: "Owners", ja: "組織オーナー" },
  pending_token_requests: { en: "Token requests awaiting a decision", ja: "未処理のトークン申請" },
  plan: { en: "Plan", ja: "プラン" },
  two_factor_required: { en: "Two-factor authentication required", ja: "二要素認証の必須化" },
  visibility: { en: "Visibility", ja: "公開範囲" },
  workflow_token_default: { en: "Default of the workflow token", ja: "ワークフロートークンの既定" },
  workflows: { en: "Workflow files", ja: "ワークフローファイル" },
  never_run: { en: "Files that GitHub never runs", ja: "GitHubが実行しないファイル" },
} satisfies Record<string, Names>;

const ALL: ReadonlyMap<string, Names> = new Map([
  ...Object.entries<Names>(FACTS),
  ...[...repositoryFacts, ...organizationFacts].map(({ field, name }) => [field, name] as const),
  ...IDENTITY_KINDS.flatMap((kind) => Object.entries<Names>(kinds[kind].factNames)),
]);

/** What the value of an identity's fact is called where it is a name of ours; null where it is not. */
export function factWord(
  fact: string,
  value: unknown,
  language: Language,
  kind: IdentityKind | undefined,
): string | null {
  const { factWords = {} } = kind === undefined ? {} : kinds[kind];
  const words = new Map(Object.entries<Readonly<Record<string, Names>>>(factWords)).get(fact);
  return typeof value === "string" ? (words?.[value]?.[language] ?? null) : null;
}

/** What a fact is called, of an identity as its kind calls it; a field that has no name by its id. */
export function factName(fact: string, language: Language, kind?: IdentityKind): string {
  const own: Readonly<Record<string, Names>> = kind === undefined ? {} : kinds[kind].factNames;
  return (own[fact] ?? ALL.get(fact))?.[language] ?? fact;
}
