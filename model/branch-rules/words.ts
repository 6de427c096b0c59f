import type { Language } from "../language.ts";
import type { Names } from "../text.ts";
import type { Piece } from "../facts/fact.ts";
import type { Actor, BranchDemand, RuleSet } from "./rule-set.ts";

/** What each demand is called, in a list. */
export const DEMAND_WORDS: Readonly<Record<BranchDemand, Names>> = {
  approval: { en: "approval", ja: "承認" },
  "code-owner": { en: "approval by a code owner", ja: "コードオーナーの承認" },
  "deletion-denied": { en: "no deletion", ja: "削除の禁止" },
  "force-push-denied": { en: "no force push", ja: "強制プッシュの禁止" },
  "last-push-approval": { en: "approval of the last push", ja: "最後のプッシュに対する承認" },
  "pull-request": { en: "pull request", ja: "プルリクエスト" },
  signatures: { en: "signed commits", ja: "コミットの署名" },
  "stale-dismissed": { en: "stale approvals dismissed", ja: "古い承認の取消し" },
  "status-checks": { en: "status checks", ja: "ステータスチェック" },
};

/** Where a set of rules comes from. */
export const FROM_WORDS: Readonly<Record<RuleSet["from"], Names>> = {
  "branch-protection": { en: "branch protection", ja: "ブランチ保護" },
  repository: { en: "ruleset of the repository", ja: "リポジトリのルールセット" },
  organization: { en: "ruleset of the organisation", ja: "組織のルールセット" },
  enterprise: { en: "ruleset of the enterprise", ja: "Enterpriseのルールセット" },
};

/** What each kind of entry in a bypass list is called. */
export const ACTOR_WORDS: Readonly<Record<Actor["type"], Names>> = {
  app: { en: "App", ja: "App" },
  "every-deploy-key": { en: "every deploy key that may write", ja: "書込みのできるすべてのデプロイキー" },
  "enterprise-owners": { en: "owners of the enterprise", ja: "Enterpriseオーナー" },
  "organization-admins": { en: "owners of the organisation", ja: "組織オーナー" },
  "repository-role": { en: "role", ja: "ロール" },
  team: { en: "team", ja: "チーム" },
  unnamed: { en: "an entry that GitHub does not name", ja: "GitHubが名称を示さない者" },
  user: { en: "user", ja: "利用者" },
};

/** GitHub's name of an entry, or its id; null for an entry that has neither. */
export const actorName = ({ name, id }: Pick<Actor, "name" | "id">): string | null =>
  name ?? (id === null ? null : String(id));

const MODE_WORDS: Readonly<Record<NonNullable<Actor["mode"]>, Names>> = {
  always: { en: "", ja: "" },
  "pull-request": { en: " (in pull requests)", ja: "(プルリクエストに限る)" },
  exempt: { en: " (without an entry in the audit log)", ja: "(監査ログに記録されない)" },
};

/** An entry of a bypass list in a line. */
export function actorPieces(actor: Actor, language: Language): readonly Piece[] {
  const name = actorName(actor);
  return [
    ACTOR_WORDS[actor.type][language],
    ...(name === null ? [] : [language === "en" ? " " : "", { data: name }]),
    actor.mode === null ? "" : MODE_WORDS[actor.mode][language],
  ].filter((piece) => piece !== "");
}
